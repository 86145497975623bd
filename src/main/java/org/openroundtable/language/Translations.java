package org.openroundtable.language;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/**
 * The texts of one row in other languages than the first, in a column of their own: each text stands in the first language
 * in its own column, too. Immutable.
 *
 * @param byText by the name of the text, then by BCP 47 tag
 */
public record Translations(@JsonValue SortedMap<String, SortedMap<String, String>> byText) {

    public static final Translations NONE = new Translations(Collections.emptySortedMap());

    @JsonCreator
    public Translations {
        byText = Collections.unmodifiableSortedMap(byText);
    }

    /**
     * The text with its translations.
     *
     * @param first the text in the first language; null: there is no such text
     * @param language BCP 47 tag of the first language
     */
    public Text complete(String name, String first, String language) {
        return first == null
                ? null
                : new Text(language, first, byText.getOrDefault(name, Collections.emptySortedMap()));
    }

    /** @param text null: there is none */
    public Translations with(String name, Text text) {
        var texts = new TreeMap<>(byText);
        if (text == null || text.translations().isEmpty()) {
            texts.remove(name);
        } else {
            texts.put(name, text.translations());
        }
        return new Translations(texts);
    }
}
