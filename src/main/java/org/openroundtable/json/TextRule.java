package org.openroundtable.json;

import java.util.function.Predicate;
import java.util.regex.Pattern;

import org.openroundtable.language.Invisible;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a text must be like.
 *
 * @param otherwise what a text breaks that is not of the form
 * @param oneLine it stands among other words, in a title or a list
 */
record TextRule(int longest, Predicate<String> form, Rule otherwise, boolean oneLine) {

    /** PostgreSQL can store neither NUL nor half a character (a lone surrogate), and nobody means the others. */
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\r\\t]]");

    private static final Pattern LINE_BREAK = Pattern.compile("[\\n\\r\\t\\u0085\\u2028\\u2029]");

    /** Embeddings, overrides and isolates: what stands behind the text would be turned, too (UAX 9 section 2). */
    private static final Pattern DIRECTION = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    static TextRule line(int longest) {
        return new TextRule(longest, text -> !LINE_BREAK.matcher(text).find(), JsonRule.LINE, true);
    }

    /** In any number of lines. */
    static TextRule lines(int longest) {
        return new TextRule(longest, text -> true, JsonRule.STRING, false);
    }

    /** Null: none. */
    Violation violationOf(JsonNode node) {
        if (!node.isTextual()) {
            return JsonRule.STRING.broken();
        }
        var text = node.textValue().strip();
        if (Invisible.isAll(text)) {
            return JsonRule.VISIBLE.broken();
        }
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            return JsonRule.LENGTH.broken(longest, length);
        }
        if (CONTROL.matcher(text).find()) {
            return JsonRule.CONTROL.broken();
        }
        if (oneLine && DIRECTION.matcher(text).find()) {
            return JsonRule.DIRECTION.broken();
        }
        return form.test(text) ? null : otherwise.broken();
    }
}
