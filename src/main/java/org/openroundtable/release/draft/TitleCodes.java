package org.openroundtable.release.draft;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.ibm.icu.text.Transliterator;

/** What things are known by in addresses and documents, made of what people call them: {@code data-at-the-border}. */
public final class TitleCodes {

    private static final Pattern OTHER = Pattern.compile("[^a-z0-9]+");
    private static final Transliterator LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII; Lower");
    private static final int FIRST_BEYOND_ASCII = 0x80;
    private static final Pattern EDGE = Pattern.compile("^-|-$");

    private TitleCodes() {}

    /**
     * Letters of a to z and digits, with single hyphens between the words.
     *
     * @param longest in characters
     * @param otherwise where nothing of the title can be written so
     */
    public static String of(String title, int longest, String otherwise) {
        var name = OTHER.matcher(latin(title)).replaceAll("-");
        var cut = name.length() <= longest ? name : name.substring(0, longest);
        var code = EDGE.matcher(cut).replaceAll("");
        return code.isEmpty() ? otherwise : code;
    }

    /** The first of {@code code}, {@code code-2}, {@code code-3} … that is not taken. */
    public static String free(String code, Predicate<String> isTaken) {
        return all(code).filter(isTaken.negate()).findFirst().orElseThrow();
    }

    /** {@code code}, {@code code-2}, {@code code-3} …, without an end. */
    public static Stream<String> all(String code) {
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? code : code + "-" + number);
    }

    /** In small letters without accents, whatever script it is in: two spellings that many take for one. */
    public static String latin(String text) {
        if (text.chars().allMatch(letter -> letter < FIRST_BEYOND_ASCII)) {
            return text.toLowerCase(Locale.ROOT);
        }
        // The library says that threads may not share one.
        synchronized (LATIN) {
            return LATIN.transliterate(text);
        }
    }
}
