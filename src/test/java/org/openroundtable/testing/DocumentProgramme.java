package org.openroundtable.testing;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** The sessions of a document. Those that are added follow one another. */
final class DocumentProgramme {

    private final ObjectNode document;
    private OffsetDateTime nextStart;

    DocumentProgramme(ObjectNode document) {
        this.document = document;
    }

    void startingAt(OffsetDateTime start) {
        nextStart = start;
    }

    void add(String code, Duration length, Consumer<ObjectNode> kind) {
        var end = nextStart.plus(length);
        var session = sessions()
                .addObject()
                .put("code", code)
                .put("title", "Session " + code)
                .put("start", nextStart.toString())
                .put("end", end.toString());
        kind.accept(session);
        session.withArray("speakers").addObject().put("speaker", "ada-example").put("role", "chair");
        nextStart = end;
    }

    /** At the same time as the last one. */
    void addParallel(String code, Consumer<ObjectNode> kind) {
        var start = moment(sessions().get(sessions().size() - 1), "start");
        var length = Duration.between(start, nextStart);
        nextStart = start;
        add(code, length, kind);
    }

    /** Moves all sessions by as much, so that the first one starts then. */
    void moveTo(Instant start) {
        var by = Duration.between(moment(sessions().get(0), "start").toInstant(), start);
        for (var session : sessions()) {
            for (var which : new String[] {"start", "end"}) {
                ((ObjectNode) session)
                        .put(which, moment(session, which).plus(by).toString());
            }
        }
    }

    ObjectNode session(String code) {
        return find(code).orElseThrow();
    }

    Optional<ObjectNode> find(String code) {
        return StreamSupport.stream(sessions().spliterator(), false)
                .map(ObjectNode.class::cast)
                .filter(session -> session.get("code").textValue().equals(code))
                .findFirst();
    }

    /** @param which "start" or "end" */
    OffsetDateTime moment(String code, String which) {
        return moment(session(code), which);
    }

    private static OffsetDateTime moment(JsonNode session, String which) {
        return OffsetDateTime.parse(session.get(which).textValue());
    }

    /** Of the document as it is now: a test may have taken them out. */
    private ArrayNode sessions() {
        return document.withArray("sessions");
    }
}
