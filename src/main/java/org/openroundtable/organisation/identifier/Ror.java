package org.openroundtable.organisation.identifier;

import java.util.Locale;

/**
 * Identifiers of the Research Organization Registry: a zero, six digits to the base 32 as Crockford writes them, and two
 * decimal digits that let the whole leave 1 (ISO/IEC 7064, MOD 97-10). See https://ror.readme.io/docs/identifier.
 */
final class Ror {

    private static final String DIGITS = "0123456789abcdefghjkmnpqrstvwxyz";

    private Ror() {}

    static boolean isValid(String identifier) {
        var small = identifier.toLowerCase(Locale.ROOT);
        if (!small.matches("0[" + DIGITS + "]{6}\\d{2}")) {
            return false;
        }
        var number = 0L;
        for (var digit : small.substring(0, 7).toCharArray()) {
            number = number * 32 + DIGITS.indexOf(digit);
        }
        return 98 - number * 100 % 97 == Integer.parseInt(small.substring(7));
    }
}
