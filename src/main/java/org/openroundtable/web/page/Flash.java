package org.openroundtable.web.page;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a form has just done. It travels as {@code ?done=<key>} in the address of the page that follows, so nothing is
 * stored, and the text is one of ours whoever writes the address.
 */
public enum Flash {
    SAVED,
    SENT,
    CONFIRMED,
    PUBLISHED;

    /** The value of the query parameter. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Flash> named(String key) {
        return Arrays.stream(values()).filter(flash -> flash.key().equals(key)).findFirst();
    }
}
