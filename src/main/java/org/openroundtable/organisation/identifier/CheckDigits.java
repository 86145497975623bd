package org.openroundtable.organisation.identifier;

/** The usual ways to let the last characters tell whether the others were typed right. */
final class CheckDigits {

    private CheckDigits() {}

    /** ISO/IEC 7064, MOD 97-10: letters count from A = 10 on, and the whole leaves 1. */
    static boolean isMod97(String characters) {
        var rest = 0;
        for (var character : characters.toCharArray()) {
            var value = Character.getNumericValue(character);
            rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
        }
        return rest == 1;
    }

    /** ISO/IEC 7064, MOD 11,10. */
    static boolean isMod11And10(String digits) {
        var rest = 10;
        for (var at = 0; at < digits.length() - 1; at++) {
            var sum = (rest + digit(digits, at)) % 10;
            rest = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        return (11 - rest) % 10 == digit(digits, digits.length() - 1);
    }

    /** ISO/IEC 7812-1, annex B (Luhn). */
    static boolean isLuhn(String digits) {
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digit(digits, digits.length() - 1 - at);
            sum += at % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum % 10 == 0;
    }

    /** Each of the first digits times its weight. */
    static int weighted(String digits, int... weights) {
        var sum = 0;
        for (var at = 0; at < weights.length; at++) {
            sum += weights[at] * digit(digits, at);
        }
        return sum;
    }

    static int digit(String digits, int at) {
        return digits.charAt(at) - '0';
    }

    static int last(String digits) {
        return digit(digits, digits.length() - 1);
    }
}
