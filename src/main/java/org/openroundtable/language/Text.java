package org.openroundtable.language;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonValue;

/**
 * Text that organisers wrote, in one language or several. Its JSON is a string if there is one, else an object with one
 * string for each language: {@code {"en": "…", "fr": "…"}}. What a string is in is said elsewhere, by the event: by the
 * first of its languages.
 *
 * @param language BCP 47 tag of the text that is always there
 * @param translations by BCP 47 tag; without that of {@code language}
 */
public record Text(String language, String text, SortedMap<String, String> translations) {

    public Text {
        Objects.requireNonNull(text);
        language = LanguageTag.canonical(language);
        var others = new TreeMap<String, String>();
        translations.forEach((tag, translation) -> others.put(LanguageTag.canonical(tag), translation));
        others.remove(language);
        translations = Collections.unmodifiableSortedMap(others);
    }

    /** In one language. */
    public static Text of(String language, String text) {
        return new Text(language, text, Collections.emptySortedMap());
    }

    /**
     * In several languages.
     *
     * @param language of the one that is shown to whom none of the others fits
     * @param texts by BCP 47 tag
     */
    public static Text of(String language, Map<String, String> texts) {
        var all = new TreeMap<String, String>();
        texts.forEach((tag, text) -> all.put(LanguageTag.canonical(tag), text));
        return new Text(language, all.get(LanguageTag.canonical(language)), all);
    }

    /** In the reader's language, in any variety of it, else in the one that is always there. */
    public Wording in(Locale reader) {
        return in(List.of(reader));
    }

    /** @param reader languages, the best first */
    public Wording in(List<Locale> reader) {
        return reader.stream()
                .map(this::tagFor)
                .filter(Objects::nonNull)
                .findFirst()
                .map(this::wording)
                .orElseGet(() -> wording(language));
    }

    /** Null: it is not there in this language. */
    private String tagFor(Locale reader) {
        var tag = reader.toLanguageTag();
        if (language.equals(tag) || translations.containsKey(tag)) {
            return tag;
        }
        return Stream.concat(Stream.of(language), translations.keySet().stream())
                .filter(other -> LanguageTag.isSameLanguage(other, reader))
                .findFirst()
                .orElse(null);
    }

    private Wording wording(String tag) {
        return new Wording(tag.equals(language) ? text : translations.get(tag), tag);
    }

    /** The same made of each of its texts. */
    public Text map(UnaryOperator<String> change) {
        var changed = new TreeMap<String, String>();
        translations.forEach((tag, translation) -> changed.put(tag, change.apply(translation)));
        return new Text(language, change.apply(text), changed);
    }

    /** As a row keeps it that has no column of its own for the text in the first language. */
    public record Stored(String language, String first, SortedMap<String, String> others) {

        public static Stored of(Text text) {
            return new Stored(text.language(), text.text(), text.translations());
        }

        public Text text() {
            return new Text(language, first, others);
        }
    }

    /** Several one after the other, with commas between them; in a language that one of them lacks, that one in its first. */
    public static Text joined(List<Text> texts) {
        var tags = new TreeSet<String>();
        texts.forEach(text -> tags.addAll(text.translations.keySet()));
        var all = new TreeMap<String, String>();
        for (var tag : tags) {
            all.put(tag, join(texts, text -> text.translations.getOrDefault(tag, text.text)));
        }
        return new Text(texts.get(0).language, join(texts, Text::text), all);
    }

    private static String join(List<Text> texts, Function<Text, String> wording) {
        return texts.stream().map(wording).collect(Collectors.joining(", "));
    }

    /** A string, or a map with the text that is always there in the first place. */
    @JsonValue
    public Object json() {
        if (translations.isEmpty()) {
            return text;
        }
        var texts = new LinkedHashMap<String, String>();
        texts.put(language, text);
        texts.putAll(translations);
        return texts;
    }
}
