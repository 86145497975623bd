package org.openroundtable.language;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text with composed accents (NFC), in a time that grows with its length only. To put marks in order takes as many steps
 * as the square of those on one letter; so of more than 30, which no language has, the rest is left out. It is the limit
 * of the Stream-Safe Text Format (UAX #15, section 13).
 */
public final class Composed {

    private static final Pattern TOO_MANY_MARKS = Pattern.compile("(\\p{M}{30})\\p{M}+");

    private Composed() {}

    public static String of(String text) {
        return Normalizer.normalize(TOO_MANY_MARKS.matcher(text).replaceAll("$1"), Normalizer.Form.NFC);
    }
}
