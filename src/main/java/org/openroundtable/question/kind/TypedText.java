package org.openroundtable.question.kind;

import org.openroundtable.language.Composed;
import org.openroundtable.language.Invisible;

/** Text as people type it, without what nobody means to have typed. */
public final class TypedText {

    private TypedText() {}

    /** In one line. Null: nothing is left, or there was nothing. */
    public static String line(String typed) {
        var text = lines(typed);
        return text == null ? null : text.replaceAll("\\s+", " ");
    }

    /** In any number of lines. PostgreSQL can't store NUL, and nobody means the other control characters. */
    public static String lines(String typed) {
        return typed == null
                ? null
                : visible(Composed.of(Invisible.dropIdle(typed)).replaceAll("[\\p{Cc}\\p{Cs}&&[^\\r\\n\\t]]", ""));
    }

    /** In characters as people count them, more or less. */
    public static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    /** From the first to the last character that can be seen; between them, invisible ones may shape letters. */
    private static String visible(String text) {
        var from = 0;
        var to = text.length();
        while (from < to && Invisible.is(text.codePointAt(from))) {
            from = text.offsetByCodePoints(from, 1);
        }
        while (to > from && Invisible.endsNothing(text.codePointBefore(to))) {
            to = text.offsetByCodePoints(to, -1);
        }
        return from == to ? null : text.substring(from, to);
    }
}
