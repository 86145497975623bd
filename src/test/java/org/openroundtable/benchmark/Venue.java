package org.openroundtable.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An event to register for: the edition of 2020 with its 18 sessions and 19 speakers, moved into the future, with limits
 * that are counted but not reached.
 *
 * @param sessions the codes of its three limited sessions
 */
record Venue(String slug, List<String> sessions) {

    /** What the application is started with, to put events. */
    static final String TOKEN = "token-of-the-benchmark-0123456789abcdef";

    private static final Path DOCUMENT = Path.of("src/main/resources/demo/data-quality-2020.json");
    private static final int UNREACHED = 1_000_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    static Venue put(Web web, String slug) throws IOException {
        var event = (ObjectNode) JSON.readTree(Files.readString(DOCUMENT));
        var first = OffsetDateTime.parse(event.at("/sessions/0/start").textValue());
        var days = Duration.between(first.toInstant(), Instant.now()).toDays() + 30;
        event.put("slug", slug);
        event.putObject("registration")
                .put("closesAt", OffsetDateTime.now().plusDays(20).toString())
                .put("capacity", UNREACHED)
                .put("waitlist", true);
        event.withArray("sessions").forEach(session -> move((ObjectNode) session, days));
        web.send(
                        "PUT",
                        "/api/v1/events/" + slug,
                        Map.of("Authorization", "Bearer " + TOKEN, "Content-Type", "application/json"),
                        event.toString())
                .expect(201);
        return new Venue(
                slug,
                StreamSupport.stream(event.get("sessions").spliterator(), false)
                        .filter(session -> session.path("registrable").asBoolean())
                        .map(session -> session.get("code").textValue())
                        .toList());
    }

    private static void move(ObjectNode session, long days) {
        for (var moment : List.of("start", "end")) {
            var moved = OffsetDateTime.parse(session.get(moment).textValue()).plusDays(days);
            session.put(moment, moved.toString());
        }
        if (session.has("capacity")) {
            session.put("capacity", UNREACHED);
        }
    }
}
