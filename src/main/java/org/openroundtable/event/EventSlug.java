package org.openroundtable.event;

import java.util.regex.Pattern;

/** The name of an event in URLs: lower-case letters, digits and single hyphens, 1 to 80 characters. */
public record EventSlug(String value) {

    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
    public static final int LONGEST = 80;

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** @throws IllegalArgumentException if the value is not of the form */
    public EventSlug {
        if (!isValid(value)) {
            throw new IllegalArgumentException("Not an event slug: " + value);
        }
    }

    public static boolean isValid(String value) {
        return value != null
                && value.length() <= LONGEST
                && PATTERN.matcher(value).matches();
    }

    @Override
    public String toString() {
        return value;
    }
}
