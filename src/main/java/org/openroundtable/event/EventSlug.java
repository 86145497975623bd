package org.openroundtable.event;

import java.util.Set;
import java.util.regex.Pattern;

/** The name of an event in URLs: lower-case letters, digits and single hyphens, 1 to 80 characters. */
public record EventSlug(String value) {

    public static final String FORM = "[a-z0-9]+(-[a-z0-9]+)*";
    public static final int LONGEST = 80;

    /** What stands in the place of one in the address of a page: an event of that name could not be reached. */
    private static final Set<String> RESERVED = Set.of("new");

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

    /** No new event can have the name; one that has had it since before it was reserved keeps it. */
    public static boolean isReserved(String value) {
        return value != null && RESERVED.contains(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
