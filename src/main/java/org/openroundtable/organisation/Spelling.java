package org.openroundtable.organisation;

import java.util.regex.Pattern;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UScript;
import com.ibm.icu.text.Normalizer2;

/**
 * What two ways of writing an organisation's name have in common: letters and digits, folded as Unicode folds identifiers
 * (NFKC_Casefold, UAX 31), with single spaces. What cannot be seen, what capitals do not carry, points of abbreviations
 * and trade marks make no difference. Accents, legal forms and the signs that a name ends with stay, because names that
 * differ in them may belong to different organisations.
 *
 * @param key in lower case, without anything but letters, digits, single spaces and the signs {@code + # %} behind them; of
 *     a name of signs alone, those
 */
public record Spelling(String key) {

    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();
    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFDInstance();
    private static final Normalizer2 COMPOSED = Normalizer2.getNFCInstance();

    private static final String LETTER_OR_DIGIT = "[\\p{L}\\p{M}\\p{N}]";

    /** Behind the name, in a circle or in brackets. */
    private static final Pattern TRADE_MARK =
            Pattern.compile("[™℠®©℗\\x{1F12C}\\x{1F16A}-\\x{1F16C}]|\\((?i:tm|sm|r)\\)");
    /** Signs that people, keyboards and word processors put in for one another. */
    private static final Pattern APOSTROPHE = Pattern.compile("[`´΄᾽᾿‘’‚‛′ʹʻʼʽʾʿˈ׳]");

    private static final Pattern QUOTATION_MARK = Pattern.compile("[“”„‟″״«»]");
    private static final Pattern INSIDE_A_WORD =
            Pattern.compile("(?<=" + LETTER_OR_DIGIT + ")['\"]+(?=" + LETTER_OR_DIGIT + ")");
    private static final Pattern PLUS_FOR_AND =
            Pattern.compile("(?<=" + LETTER_OR_DIGIT + ")(\\+|\\s+\\+\\s+)(?=" + LETTER_OR_DIGIT + ")");
    private static final Pattern SPACE_BEFORE_LAST_SIGN = Pattern.compile("(?<=\\S)\\s+(?=[+#%]+\\s*$)");
    private static final Pattern SEPARATOR = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#%]+"
            + "|(?<![\\p{L}\\p{M}\\p{N}+#%])[+#%]+(?=[^+#%]|$)|(?<!" + LETTER_OR_DIGIT + ")\\p{M}+");
    private static final Pattern DOT_BETWEEN_SINGLE_LETTERS = Pattern.compile(
            "(?<=(?<!" + LETTER_OR_DIGIT + ")\\p{L}\\p{M}{0,9})\\.(?=\\p{L}\\p{M}{0,9}(?!" + LETTER_OR_DIGIT + "))");
    /** Letters that stand alone belong together: {@code s l} is {@code sl}, however it was spaced and dotted. */
    private static final Pattern BETWEEN_SINGLE_LETTERS =
            Pattern.compile("(?<=(?:^| )\\p{L}\\p{M}{0,9}) (?=\\p{L}\\p{M}{0,9}(?: |$))");

    private static final int DOT_ABOVE = 0x307;
    private static final int TATWEEL = 0x640;

    /** What is known by the name as it was typed. */
    public static Spelling of(String name) {
        var marked = TRADE_MARK.matcher(name).replaceAll(" ");
        var quoted = QUOTATION_MARK
                .matcher(APOSTROPHE.matcher(marked).replaceAll("'"))
                .replaceAll("\"")
                .replace('♯', '#');
        var folded = withoutWhatCapitalsLack(FOLDED.normalize(quoted));
        var words = PLUS_FOR_AND
                .matcher(INSIDE_A_WORD.matcher(folded).replaceAll(""))
                .replaceAll(" and ")
                .replace("&", " and ");
        var joined = DOT_BETWEEN_SINGLE_LETTERS.matcher(words).replaceAll("");
        var spaced = SEPARATOR
                .matcher(SPACE_BEFORE_LAST_SIGN.matcher(joined).replaceAll(""))
                .replaceAll(" ")
                .strip();
        var key =
                BETWEEN_SINGLE_LETTERS.matcher(spaced.replaceAll(" {2,}", " ")).replaceAll("");
        // A name of signs alone still has to be told from others of its kind.
        return new Spelling(key.chars().anyMatch(Character::isLetterOrDigit) ? key : folded.strip());
    }

    /**
     * Whoever writes in capitals, or without points, leaves out accents in Greek, vowels in Hebrew and Arabic, and the
     * dot that tells the two letters I of Turkish apart. Digits of all scripts count the same.
     */
    private static String withoutWhatCapitalsLack(String folded) {
        var kept = new StringBuilder(folded.length());
        var base = ' ';
        for (var character : DECOMPOSED.normalize(folded).codePoints().toArray()) {
            if (Character.getType(character) == Character.NON_SPACING_MARK) {
                if (!isOptional(character, base)) {
                    kept.appendCodePoint(character);
                }
                continue;
            }
            base = (char) Math.min(character, Character.MAX_VALUE);
            if (character != TATWEEL) {
                kept.appendCodePoint(plain(character));
            }
        }
        return COMPOSED.normalize(kept);
    }

    private static boolean isOptional(int mark, char base) {
        return switch (UScript.getScript(base)) {
            case UScript.GREEK, UScript.HEBREW, UScript.ARABIC -> true;
            default -> mark == DOT_ABOVE && base == 'i';
        };
    }

    private static int plain(int character) {
        if (character == 'ı') {
            return 'i';
        }
        var digit = UCharacter.digit(character);
        return Character.isDigit(character) && digit >= 0 ? '0' + digit : character;
    }
}
