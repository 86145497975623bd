package org.openroundtable.release.speaker;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Who is in a session of a draft, and as what. */
record Appearances(ObjectNode session) {

    private static final String SPEAKERS = "speakers";
    private static final String SPEAKER = "speaker";

    static Appearances of(ObjectNode session) {
        return new Appearances(session);
    }

    /** Their ids. */
    Set<String> speakers() {
        return StreamSupport.stream(session.path(SPEAKERS).spliterator(), false)
                .map(Appearances::speaker)
                .collect(Collectors.toSet());
    }

    /** Puts somebody in another one's place, or, if already there, takes the other one out. */
    void replace(String id, String by) {
        var isThere = speakers().contains(by);
        for (var all = session.path(SPEAKERS).iterator(); all.hasNext(); ) {
            var appearance = all.next();
            if (speaker(appearance).equals(id)) {
                if (isThere) {
                    all.remove();
                } else {
                    ((ObjectNode) appearance).put(SPEAKER, by);
                }
            }
        }
    }

    private static String speaker(JsonNode appearance) {
        return appearance.path(SPEAKER).asText();
    }
}
