package org.openroundtable.language;

/**
 * What a {@link Text} says in one of its languages; in templates it reads as the plain text.
 *
 * @param language BCP 47 tag, the value of {@code lang} for the element that holds the text
 */
public record Wording(String text, String language) {

    /** The value of {@code dir} for that element: {@code ltr} or {@code rtl}. */
    public String direction() {
        return LanguageTag.direction(language);
    }

    @Override
    public String toString() {
        return text;
    }
}
