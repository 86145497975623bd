package org.openroundtable.benchmark;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;

import org.openroundtable.testing.Api;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * An event to register for: the edition of 2020 with its 18 sessions and 19 speakers, moved into the future, with limits
 * that are counted but not reached.
 *
 * @param sessions the codes of its three limited sessions
 */
record Venue(String slug, List<String> sessions) {

    private static final int UNREACHED = 1_000_000;

    static Venue put(URI application, String slug) {
        var event = Api.theEditionOf2020(application, slug)
                .where(edition -> edition.remove("registration"))
                .withCapacity(UNREACHED)
                .movedTo(Instant.now().plus(Duration.ofDays(30)));
        var limited = StreamSupport.stream(event.document().get("sessions").spliterator(), false)
                .filter(session -> session.has("capacity"))
                .map(session -> ((ObjectNode) session)
                        .put("capacity", UNREACHED)
                        .get("code")
                        .textValue())
                .toList();
        return new Venue(event.openNow(), limited);
    }
}
