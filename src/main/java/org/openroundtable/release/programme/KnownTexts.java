package org.openroundtable.release.programme;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Names of the rooms and tracks of a draft, which several sessions share, in its first language. Whoever types one of them
 * means it, in all languages that it is there in.
 */
public final class KnownTexts {

    private final String language;
    private final Map<String, JsonNode> rooms = new HashMap<>();
    private final Map<String, JsonNode> tracks = new HashMap<>();

    public KnownTexts(DraftDocument draft) {
        language = draft.language();
        for (var session : draft.all(DraftPart.SESSIONS)) {
            note(rooms, session.path("room"));
            session.path("rooms").forEach(room -> note(rooms, room));
            note(tracks, session.path("track"));
        }
    }

    /** In order. */
    public SortedSet<String> rooms() {
        return new TreeSet<>(rooms.keySet());
    }

    /** In order. */
    public SortedSet<String> tracks() {
        return new TreeSet<>(tracks.keySet());
    }

    /** As documents have it. */
    public JsonNode room(String typed) {
        return of(rooms, typed);
    }

    /** As documents have it. */
    public JsonNode track(String typed) {
        return of(tracks, typed);
    }

    /** What a room or a track is called in the first language. */
    public String say(JsonNode text) {
        return text.isObject() ? text.path(language).asText() : text.asText();
    }

    private void note(Map<String, JsonNode> known, JsonNode text) {
        var name = say(text);
        if (!name.isBlank() && (text.isObject() || !known.containsKey(name))) {
            known.put(name, text);
        }
    }

    private static JsonNode of(Map<String, JsonNode> known, String typed) {
        var text = known.get(typed);
        return text == null ? JsonNodeFactory.instance.textNode(typed) : text.deepCopy();
    }
}
