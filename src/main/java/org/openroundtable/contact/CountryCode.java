package org.openroundtable.contact;

import java.util.Collections;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** A country: ISO 3166-1 alpha-2, and XK. The EU's own EL and UK are taken as GR and GB. */
public record CountryCode(String value) {

    private static final Set<String> KNOWN = known();

    /** @throws IllegalArgumentException if there is no such country */
    public CountryCode {
        value = normalised(value);
        if (!KNOWN.contains(value)) {
            throw new IllegalArgumentException("Not a country code: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value != null && KNOWN.contains(normalised(value));
    }

    /** Every code, in alphabetical order. */
    public static Set<String> all() {
        return KNOWN;
    }

    private static String normalised(String value) {
        var code = value.strip().toUpperCase(Locale.ROOT);
        return switch (code) {
            case "EL" -> "GR";
            case "UK" -> "GB";
            default -> code;
        };
    }

    private static Set<String> known() {
        var codes = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2));
        codes.add("XK");
        return Collections.unmodifiableSet(codes);
    }

    @Override
    public String toString() {
        return value;
    }
}
