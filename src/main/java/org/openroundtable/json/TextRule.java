package org.openroundtable.json;

import java.util.function.Predicate;

import org.openroundtable.language.Invisible;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * What a text must be like.
 *
 * @param otherwise what a text breaks that is not of the form
 * @param oneLine it stands among other words, in a title or a list
 */
record TextRule(int longest, Predicate<String> form, Rule otherwise, boolean oneLine) {

    private static final String LINE_BREAKS = "\n\r\t\u0085\u2028\u2029";

    static TextRule line(int longest) {
        return new TextRule(longest, text -> text.chars().noneMatch(TextRule::breaksLines), JsonRule.LINE, true);
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
        if (text.codePoints().anyMatch(TextRule::isControl)) {
            return JsonRule.CONTROL.broken();
        }
        if (oneLine && text.chars().anyMatch(TextRule::turns)) {
            return JsonRule.DIRECTION.broken();
        }
        return form.test(text) ? null : otherwise.broken();
    }

    /** PostgreSQL can store neither NUL nor half a character (a lone surrogate), and nobody means the others. */
    private static boolean isControl(int letter) {
        var type = Character.getType(letter);
        return type == Character.SURROGATE
                || type == Character.CONTROL && letter != '\n' && letter != '\r' && letter != '\t';
    }

    private static boolean breaksLines(int letter) {
        return LINE_BREAKS.indexOf(letter) >= 0;
    }

    /** Embeddings, overrides and isolates: what stands behind the text would be turned, too (UAX 9 section 2). */
    private static boolean turns(int letter) {
        return letter >= 0x202A && letter <= 0x202E || letter >= 0x2066 && letter <= 0x2069;
    }
}
