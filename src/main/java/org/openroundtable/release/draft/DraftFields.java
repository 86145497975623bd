package org.openroundtable.release.draft;

import java.time.OffsetDateTime;

import org.openroundtable.language.LanguageTag;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

/** Sets properties in an object of a draft; what is null, blank or false is taken out, as documents have it. */
public final class DraftFields {

    private DraftFields() {}

    public static void set(ObjectNode in, String name, String value) {
        put(in, name, value == null || value.isBlank() ? null : JsonNodeFactory.instance.textNode(value.strip()));
    }

    public static void set(ObjectNode in, String name, Integer value) {
        put(in, name, value == null ? null : JsonNodeFactory.instance.numberNode(value));
    }

    public static void set(ObjectNode in, String name, boolean value) {
        put(in, name, value ? JsonNodeFactory.instance.booleanNode(true) : null);
    }

    /** With seconds and the offset, as RFC 3339 has it. */
    public static void set(ObjectNode in, String name, OffsetDateTime value) {
        put(in, name, value == null ? null : JsonNodeFactory.instance.textNode(ISO_OFFSET_DATE_TIME.format(value)));
    }

    /** Any JSON; null: none. */
    public static void put(ObjectNode in, String name, JsonNode value) {
        if (value == null || value.isContainerNode() && value.isEmpty()) {
            in.remove(name);
        } else {
            in.set(name, value);
        }
    }

    /**
     * Sets a text in one language; those in others stay.
     *
     * @param language BCP 47 tag of the text
     * @param first BCP 47 tag of the draft's first language, {@link DraftDocument#language}
     */
    public static void text(ObjectNode in, String name, String language, String first, String value) {
        var texts = JsonNodeFactory.instance.objectNode();
        var known = in.path(name);
        if (known.isTextual()) {
            texts.set(first, known);
        } else if (known.isObject()) {
            texts.setAll((ObjectNode) known);
        }
        set(texts, LanguageTag.canonical(language), value);
        put(in, name, texts.size() == 1 && texts.has(first) ? texts.get(first) : texts);
    }

    /** A text in one language; null: it is not there in this one. */
    public static String text(ObjectNode in, String name, String language, String first) {
        var known = in.path(name);
        return known.isTextual() && language.equals(first)
                ? known.textValue()
                : known.path(language).textValue();
    }
}
