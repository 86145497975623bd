package org.openroundtable.organiser.attendance;

import java.util.Arrays;
import java.util.Locale;

/** Whom the list of a session shows. */
public enum Shown {
    /** Who has a place; in a session that is open to all, everybody who is confirmed for the event. */
    EXPECTED,
    /** Those of them who are not present. */
    MISSING,
    /** Also who was let in without a place. */
    PRESENT;

    static Shown of(String code) {
        return Arrays.stream(values())
                .filter(shown -> shown.code().equals(code))
                .findFirst()
                .orElse(EXPECTED);
    }

    /** In the address. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
