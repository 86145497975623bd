package org.openroundtable.release.language;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.openroundtable.release.draft.DraftDocument;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Gives a draft other languages; what is written stays in the language that it was written in. */
public final class DraftLanguages {

    /** What documents say in the reader's language, by the list or object that it stands in; empty: the event itself. */
    private static final Map<String, Set<String>> TEXTS = Map.of(
            "", Set.of("title", "series", "summary", "description", "audience", "venue"),
            "documents", Set.of("title"),
            "privacy", Set.of("controller", "purposes", "legalBasis", "rights"),
            "retention", Set.of("data", "period"),
            "links", Set.of("title"),
            "speakers", Set.of("position", "biography"),
            "sessions", Set.of("title", "subtitle", "description", "track", "room", "rooms"),
            "questions", Set.of("label", "help"),
            "options", Set.of("text"));

    private final String before;

    private DraftLanguages(String before) {
        this.before = before;
    }

    /** @param languages BCP 47 tags, the first in the first place; not empty */
    public static void set(DraftDocument draft, List<String> languages) {
        var before = draft.language();
        if (!before.equals(languages.get(0))) {
            new DraftLanguages(before).name("", draft.json());
        }
        var tags = draft.json().putArray("languages");
        languages.forEach(tags::add);
    }

    /** Says of what is in the first language alone that it is in this one. */
    private void name(String list, JsonNode json) {
        for (var item : json.isArray() ? json : List.of(json)) {
            if (item instanceof ObjectNode object) {
                var texts = TEXTS.getOrDefault(list, Set.of());
                for (var name : namesOf(object)) {
                    if (texts.contains(name)) {
                        object.set(name, named(object.get(name)));
                    } else {
                        name(name, object.get(name));
                    }
                }
            }
        }
    }

    private JsonNode named(JsonNode text) {
        if (text instanceof ArrayNode several) {
            var named = several.arrayNode();
            several.forEach(one -> named.add(named(one)));
            return named;
        }
        return text.isTextual() ? JsonNodeFactory.instance.objectNode().set(before, text) : text;
    }

    private static List<String> namesOf(ObjectNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }
}
