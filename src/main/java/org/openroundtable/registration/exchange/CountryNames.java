package org.openroundtable.registration.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.language.Language;
import org.openroundtable.time.LocalText;

/** Knows countries by what they are called in each of our languages. */
final class CountryNames {

    private static final Map<String, String> CODES = new HashMap<>();

    static {
        for (var code : CountryCode.all()) {
            for (var language : Language.all()) {
                CODES.put(folded(LocalText.country(code, language.locale())), code);
            }
        }
    }

    private CountryNames() {}

    /** The code; what is no name stays as it is. */
    static String code(String said) {
        return CODES.getOrDefault(folded(said), said);
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    }
}
