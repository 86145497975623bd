package org.openroundtable.release.exchange;

import java.util.List;

import org.openroundtable.event.EventMode;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What became of a file. */
public sealed interface ProgrammeFile {

    /** It is of none of the kinds that we know. */
    record Unknown() implements ProgrammeFile {}

    /** @param line where the text is of no such kind any more, from 1; 0: nobody knows */
    record Broken(int line) implements ProgrammeFile {}

    /** It can be read, but nobody can tell when things are. */
    record Untimed(List<Wrong> wrong) implements ProgrammeFile {}

    /**
     * @param what is not as it must be
     * @param session its title, else what the file knows it by; empty: it is the programme as a whole
     * @param said what stands there instead; empty: nothing
     */
    record Wrong(Timing what, String session, String said) {}

    /** What says when things are. */
    enum Timing {
        ZONE,
        START,
        DURATION
    }

    /**
     * A programme.
     *
     * @param title of the event; null: it says none
     * @param timeZone IANA name; null: it says none
     * @param sessions as documents have them, each with a code that the same file will give it again
     * @param speakers as documents have them, each with an id that their name gives them
     */
    record Programme(String title, String timeZone, List<ObjectNode> sessions, List<ObjectNode> speakers)
            implements ProgrammeFile {

        /**
         * Takes it into a draft: what is known by its code or id becomes what the file says of it, and keeps what the file
         * does not speak of, such as places and links to join. Nothing is removed.
         */
        public void into(DraftDocument draft) {
            speakers.forEach(speaker -> take(draft, DraftPart.SPEAKERS, "id", speaker));
            sessions.forEach(session -> take(draft, DraftPart.SESSIONS, "code", session));
        }

        /**
         * A document with nothing but this in it.
         *
         * @param language BCP 47 tag of its texts
         */
        public ObjectNode asDocument(String language) {
            var json = JsonNodeFactory.instance.objectNode();
            DraftFields.set(json, "title", title);
            json.put("mode", EventMode.ONLINE.code());
            DraftFields.set(json, "timeZone", timeZone);
            json.putArray("languages").add(language);
            json.putArray("speakers");
            into(new DraftDocument(json));
            return json;
        }

        private static void take(DraftDocument draft, DraftPart part, String key, ObjectNode described) {
            var name = described.path(key).asText();
            draft.find(part, name).orElseGet(() -> draft.add(part, name)).setAll(described);
        }
    }
}
