package org.openroundtable.organisation.identifier;

import java.util.function.Predicate;

import static java.lang.Integer.parseInt;
import static org.openroundtable.organisation.identifier.CheckDigits.digit;
import static org.openroundtable.organisation.identifier.CheckDigits.isLuhn;
import static org.openroundtable.organisation.identifier.CheckDigits.isMod97;
import static org.openroundtable.organisation.identifier.CheckDigits.last;
import static org.openroundtable.organisation.identifier.CheckDigits.weighted;

/**
 * Numbers for value added tax, by the structure that VIES has for each country, and by its check digits where these are the
 * same for all of its numbers of that structure. Each constant is the prefix of its numbers.
 */
enum VatNumber {
    AT("U\\d{8}", number -> (10 - (everySecondTwice(number.substring(1, 8)) + 4) % 10) % 10 == last(number)),
    BE("[01]\\d{9}", number -> 97 - parseInt(number.substring(0, 8)) % 97 == parseInt(number.substring(8))),
    BG("\\d{9,10}"),
    CY("\\d{8}[A-Z]"),
    CZ("\\d{8,10}"),
    DE("\\d{9}", CheckDigits::isMod11And10),
    DK("\\d{8}", number -> weighted(number, 2, 7, 6, 5, 4, 3, 2, 1) % 11 == 0),
    EE("\\d{9}", number -> weighted(number, 3, 7, 1, 3, 7, 1, 3, 7, 1) % 10 == 0),
    EL("\\d{9}", number -> weighted(number, 256, 128, 64, 32, 16, 8, 4, 2) % 11 % 10 == last(number)),
    ES("[A-Z0-9]\\d{7}[A-Z0-9]"),
    FI("\\d{8}", number -> weighted(number, 7, 9, 10, 5, 8, 4, 2, 1) % 11 == 0),
    FR(
            "[A-HJ-NP-Z0-9]{2}\\d{9}",
            number -> !number.matches("\\d+")
                    || (Long.parseLong(number.substring(2)) * 100 + 12) % 97 == parseInt(number.substring(0, 2))),
    HR("\\d{11}", CheckDigits::isMod11And10),
    HU("\\d{8}", number -> weighted(number, 9, 7, 3, 1, 9, 7, 3, 1) % 10 == 0),
    IE("\\d[A-Z0-9+*]\\d{5}[A-W][A-I]?"),
    IT("\\d{11}", CheckDigits::isLuhn),
    LT("\\d{9}|\\d{12}"),
    LU("\\d{8}", number -> parseInt(number.substring(0, 6)) % 89 == parseInt(number.substring(6))),
    LV("\\d{11}"),
    MT("\\d{8}", number -> weighted(number, 3, 4, 6, 7, 8, 9, 10, 1) % 37 == 0),
    NL(
            "\\d{9}B\\d{2}",
            number -> weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11 == digit(number, 8) || isMod97("NL" + number)),
    PL("\\d{10}", number -> weighted(number, 6, 5, 7, 2, 3, 4, 5, 6, 7) % 11 == last(number)),
    PT("\\d{9}", number -> (11 - weighted(number, 9, 8, 7, 6, 5, 4, 3, 2) % 11) % 11 % 10 == last(number)),
    RO(
            "\\d{2,10}",
            number -> 10 * weighted("0".repeat(10 - number.length()) + number, 7, 5, 3, 2, 1, 7, 5, 3, 2) % 11 % 10
                    == last(number)),
    SE("\\d{10}\\d{2}", number -> isLuhn(number.substring(0, 10))),
    SI("\\d{8}", number -> (11 - weighted(number, 8, 7, 6, 5, 4, 3, 2) % 11) % 10 == last(number)),
    SK("\\d{10}", number -> Long.parseLong(number) % 11 == 0),
    XI("\\d{9}|\\d{12}|(GD|HA)\\d{3}");

    private final String structure;
    private final Predicate<String> check;

    VatNumber(String structure) {
        this(structure, any -> true);
    }

    VatNumber(String structure, Predicate<String> check) {
        this.structure = structure;
        this.check = check;
    }

    /** @param number with its prefix, in capitals, without anything between its characters */
    static boolean isValid(String number) {
        for (var country : values()) {
            if (number.startsWith(country.name())) {
                var own = number.substring(country.name().length());
                return own.matches(country.structure) && country.check.test(own);
            }
        }
        return false;
    }

    private static int everySecondTwice(String digits) {
        var sum = 0;
        for (var at = 0; at < digits.length(); at++) {
            var digit = digit(digits, at);
            sum += at % 2 == 0 ? digit : digit * 2 / 10 + digit * 2 % 10;
        }
        return sum;
    }
}
