package org.openroundtable.language;

import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;

import com.ibm.icu.util.ULocale;

/** What can be said of any language by its tag (BCP 47), also of one that the product does not speak. */
public final class LanguageTag {

    private LanguageTag() {}

    public static boolean isValid(String text) {
        try {
            return !new Locale.Builder()
                    .setLanguageTag(text)
                    .build()
                    .getLanguage()
                    .isEmpty();
        } catch (IllformedLocaleException noTag) {
            return false;
        }
    }

    /**
     * What a client wants, the best first.
     *
     * @param header as in {@code Accept-Language} (RFC 9110 section 12.5.4), or null
     */
    public static List<Locale> accepted(String header) {
        try {
            return header == null || header.isBlank()
                    ? List.of()
                    : Locale.LanguageRange.parse(header).stream()
                            .filter(range -> range.getWeight() > 0)
                            .map(range -> Locale.forLanguageTag(range.getRange()))
                            .filter(locale -> !locale.getLanguage().isEmpty())
                            .toList();
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }

    /** As it is usually written: "fr-BE" for "FR-be". */
    public static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** The value of HTML's {@code dir} for text in this language. */
    public static String direction(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    static boolean isSameLanguage(String tag, Locale locale) {
        return Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage());
    }
}
