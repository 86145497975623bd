package org.openroundtable.organiser.history;

import java.util.Locale;
import java.util.Optional;

/** By what lists are narrowed that are taken out, and columns of theirs, unless they are called as a {@link Word} is. */
public enum Filter {
    ID,
    STATUS,
    SESSION,
    SESSIONS,
    PLACE,
    TAG,
    TAGS,
    CODE,
    BLOCK,
    INVITED,
    INVITATION,
    FROM,
    UNTIL,
    ANSWER,
    ANSWERED,
    PRESENT,
    ABSENT,
    COLUMNS,
    REGISTERED_AT,
    REGISTRATION,
    ACCOUNT,
    WHO,
    ABOUT;

    /** Empty: it is none of them. */
    static Optional<Filter> of(String name) {
        try {
            return Optional.of(valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
