package org.openroundtable.registration.idempotency;

import java.util.regex.Pattern;

/** What a client makes up for one request and sends again with each repetition of it: 16 to 255 visible characters. */
public record IdempotencyKey(String value) {

    // Whoever guesses a key and the request gets the registration, so keys must not be short.
    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{16,255}");

    /** @throws IllegalArgumentException if the value is not of the form */
    public IdempotencyKey {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an idempotency key");
        }
    }

    public static boolean isValid(String value) {
        return value != null && FORM.matcher(value).matches();
    }
}
