package org.openroundtable.json;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a text must be like.
 *
 * @param otherwise what to say of a text that is not of the form
 */
record TextRule(int longest, Predicate<String> form, String otherwise) {

    /** PostgreSQL can store neither NUL nor half a character (a lone surrogate), and nobody means the others. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\t\\u0085\\u2028\\u2029]");

    static TextRule line(int longest) {
        return new TextRule(longest, text -> !LINE_BREAK.matcher(text).find(), "must be in one line");
    }

    /** In any number of lines. */
    static TextRule lines(int longest) {
        return new TextRule(longest, text -> true, "");
    }

    /** Null: none. */
    String faultOf(JsonNode node) {
        if (!node.isTextual()) {
            return "must be a string";
        }
        var text = node.textValue().strip();
        if (text.isEmpty()) {
            return "must not be blank";
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            return "must have at most " + longest + " characters, not " + length;
        }
        if (CONTROL.matcher(text).find()) {
            return "must not contain control characters or lone surrogates";
        }
        return form.test(text) ? null : otherwise;
    }
}
