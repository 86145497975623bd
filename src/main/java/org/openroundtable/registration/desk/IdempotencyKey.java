package org.openroundtable.registration.desk;

import java.util.regex.Pattern;

/** What a client makes up for one request and sends again with each repetition of it: 1 to 255 ASCII characters that can be seen. */
public record IdempotencyKey(String value) {

    public static final int LONGEST = 255;

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]{1," + LONGEST + "}");

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
