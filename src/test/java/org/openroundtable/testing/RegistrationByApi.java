package org.openroundtable.testing;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** Registering over the JSON API, timed, and also where no answer comes. */
public final class RegistrationByApi {

    /**
     * One person's try.
     *
     * @param sent and {@code answered} in nanoseconds of one clock
     * @param status 0: no answer came
     */
    public record Try(String email, long sent, long answered, int status, JsonObject answer) {

        public boolean isRegistered() {
            return status == 201;
        }

        public String state() {
            return answer.getString("status");
        }

        public String stateIn(String session) {
            return session(session).getString("status");
        }

        public JsonObject session(String code) {
            return answer.getJsonArray("sessions").stream()
                    .map(JsonObject.class::cast)
                    .filter(session -> session.getString("code").equals(code))
                    .findFirst()
                    .orElseThrow();
        }

        /** Path of the registration's page. */
        public String page() {
            return URI.create(answer.getString("manageUrl")).getPath();
        }
    }

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI registrations;
    private final List<String> sessions;

    /** @param registrations address to post to */
    public RegistrationByApi(URI registrations, String... sessions) {
        this.registrations = registrations;
        this.sessions = List.of(sessions);
    }

    /** Lets somebody of this name try, with an address of their own. */
    public Try by(String person) {
        return by(person, "Industry AG");
    }

    /** The same in the name of an organisation. */
    public Try by(String person, String organisation) {
        var email = person + "@industry.example";
        var body = new JsonObject()
                .put("firstName", "Test")
                .put("lastName", person)
                .put("email", email)
                .put("organisation", organisation)
                .put("organisationType", "company")
                .put("country", "DE")
                .put("position", "Engineer")
                .put("sessions", new JsonArray(sessions));
        var request = HttpRequest.newBuilder(registrations)
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.encode()))
                .build();
        long sent = System.nanoTime();
        try {
            var response = CLIENT.send(request, BodyHandlers.ofString());
            return new Try(email, sent, System.nanoTime(), response.statusCode(), new JsonObject(response.body()));
        } catch (Exception noAnswer) {
            return new Try(email, sent, System.nanoTime(), 0, new JsonObject());
        }
    }
}
