package org.openroundtable.organisation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What two ways of writing an organisation's name have in common: letters and digits in lower case with single spaces.
 * Accents and legal forms stay, because names that differ in them may belong to different organisations.
 */
record Spelling(String key) {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    static Spelling of(String name) {
        var folded = Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace("&", " and ");
        var key = NEITHER_LETTER_NOR_DIGIT.matcher(folded).replaceAll(" ").strip();
        // A name of signs alone still has to be told from others of its kind.
        return new Spelling(key.isEmpty() ? folded.strip() : key);
    }
}
