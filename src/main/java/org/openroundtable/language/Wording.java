package org.openroundtable.language;

/**
 * What a {@link Text} says in one of its languages; in templates it reads as the plain text.
 *
 * @param language BCP 47 tag, the value of {@code lang} for the element that holds the text; empty: nobody knows
 */
public record Wording(String text, String language) {

    /** What somebody has typed, in whatever language. */
    public static Wording asTyped(String text) {
        return new Wording(text, "");
    }

    /** The value of {@code dir} for that element: {@code ltr} or {@code rtl}, or {@code auto} if nobody knows. */
    public String direction() {
        return language.isEmpty() ? "auto" : LanguageTag.direction(language);
    }

    @Override
    public String toString() {
        return text;
    }
}
