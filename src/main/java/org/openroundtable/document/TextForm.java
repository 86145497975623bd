package org.openroundtable.document;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a text must be like.
 *
 * @param otherwise what to say of a text that is not of the form
 */
record TextForm(int longest, Predicate<String> form, String otherwise) {

    /** PostgreSQL can't store NUL, and nobody means the others. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\n\\r\\t]]");

    /** Null: none. */
    String faultOf(JsonNode node) {
        if (!node.isTextual()) {
            return "must be a string";
        }
        var text = node.textValue().strip();
        if (text.isEmpty()) {
            return "must not be blank";
        }
        if (text.length() > longest) {
            return "must have at most " + longest + " characters, not " + text.length();
        }
        if (CONTROL.matcher(text).find()) {
            return "must not contain control characters";
        }
        return form.test(text) ? null : otherwise;
    }
}
