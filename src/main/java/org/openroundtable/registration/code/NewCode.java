package org.openroundtable.registration.code;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.stream.Collectors;

/**
 * A code as an organiser wants it.
 *
 * @param code from {@value #SHORTEST} to {@value #LONGEST} characters
 * @param label null: none
 * @param most null: any number
 * @param expiresAt null: never
 * @param block id of the block that it gives a place of; null: none
 */
public record NewCode(String code, String label, Integer most, Instant expiresAt, Long block) {

    public NewCode(String code, String label, Integer most, Instant expiresAt) {
        this(code, label, most, expiresAt, null);
    }

    /** Shorter ones would be guessed. */
    public static final int SHORTEST = 6;

    public static final int LONGEST = 40;

    /** Without those that are taken for one another. */
    private static final String CHARACTERS = "ABCDEFGHJKLMNPQRTUVWXY346789";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    /** One that nobody guesses. */
    public static String random() {
        return RANDOM.ints(LENGTH, 0, CHARACTERS.length())
                .mapToObj(at -> CHARACTERS.substring(at, at + 1))
                .collect(Collectors.joining());
    }

    /** Whether it is long enough, whatever signs it is made of. */
    public static boolean isValid(String code) {
        var length = CodeKey.of(code).length();
        return length >= SHORTEST && code.length() <= LONGEST;
    }
}
