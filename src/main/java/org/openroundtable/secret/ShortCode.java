package org.openroundtable.secret;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Forty random bits that people read out and type: eight signs of Crockford's base 32, which has no two that look alike.
 * Nobody guesses the one that they want, but whoever may try often enough finds some: it must open nothing by itself.
 *
 * @param value in capital letters, without a hyphen
 */
public record ShortCode(String value) {

    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final int HALF = LENGTH / 2;
    private static final Pattern FORM = Pattern.compile("[" + SIGNS + "]{8}");
    private static final SecureRandom RANDOM = new SecureRandom();

    public ShortCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(value);
        }
    }

    public static ShortCode random() {
        return new ShortCode(RANDOM.ints(LENGTH, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining()));
    }

    /** As somebody has typed it, in small letters too, with blanks and hyphens, and with O for 0 and I or L for 1. */
    public static Optional<ShortCode> typed(String text) {
        var signs = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return FORM.matcher(signs).matches() ? Optional.of(new ShortCode(signs)) : Optional.empty();
    }

    /** In two halves, as people read it. */
    @Override
    public String toString() {
        return value.substring(0, HALF) + "-" + value.substring(HALF);
    }
}
