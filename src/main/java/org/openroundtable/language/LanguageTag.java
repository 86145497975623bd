package org.openroundtable.language;

import java.util.IllformedLocaleException;
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

    /** As it is usually written: "fr-BE" for "FR-be". */
    public static String canonical(String tag) {
        return Locale.forLanguageTag(tag).toLanguageTag();
    }

    /** The value of HTML's {@code dir} for text in this language. */
    static String direction(String tag) {
        return ULocale.forLanguageTag(tag).isRightToLeft() ? "rtl" : "ltr";
    }

    static boolean isSameLanguage(String tag, Locale locale) {
        return Locale.forLanguageTag(tag).getLanguage().equals(locale.getLanguage());
    }
}
