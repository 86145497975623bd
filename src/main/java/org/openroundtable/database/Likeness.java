package org.openroundtable.database;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Conditions of SQL by which a text is found by words, also with a typing error (pg_trgm). */
public final class Likeness {

    /** Signs and short words are like too many others. */
    private static final Pattern LIKE_OTHERS = Pattern.compile("[\\p{L}\\p{M}]{4,100}");

    /**
     * What a transaction asks once, before it asks with such a condition: alike are words that have a third of their groups
     * of three letters in common, as with one wrong letter in five, or two that are exchanged in nine. Each query is planned
     * for what it asks: one plan for all would be made for the usual event, and be slow for a large one.
     */
    public static final String SETTINGS =
            "select set_config('pg_trgm.strict_word_similarity_threshold', '0.33', true), set_config('plan_cache_mode', 'force_custom_plan', true)";

    /** Each costs as much again; nobody remembers more of what they are looking for. */
    private static final int MOST_WORDS = 8;

    private static final int LONGEST_WORD = 100;

    private Likeness() {}

    /** Of what somebody looks for, as much as is looked for: the first eight words. */
    public static String bounded(String words) {
        return Arrays.stream(words.strip().split("\\s+"))
                .limit(MOST_WORDS)
                .map(word -> word.substring(
                        0, word.offsetByCodePoints(0, Math.min(LONGEST_WORD, word.codePointCount(0, word.length())))))
                .collect(Collectors.joining(" "));
    }

    /**
     * Each word is part of the text, or like one of its words.
     *
     * @param words separated by white space; those behind the eighth do not matter
     * @param text expression of what {@code searchable} has made of the text
     * @param parameters to which those of the condition are added
     */
    public static String condition(String words, String text, Map<String, Object> parameters) {
        var conditions = new ArrayList<String>();
        for (var word : bounded(words).split(" ")) {
            var name = "word" + conditions.size();
            parameters.put(name, '%' + word.replaceAll("[\\\\%_]", "\\\\$0") + '%');
            if (LIKE_OTHERS.matcher(word).matches()) {
                parameters.put("like_" + name, word);
                conditions.add(
                        "(%2$s like searchable(:%1$s) or searchable(:like_%1$s) <<%% %2$s)".formatted(name, text));
            } else {
                conditions.add("%2$s like searchable(:%1$s)".formatted(name, text));
            }
        }
        return String.join(" and ", conditions);
    }
}
