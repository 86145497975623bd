package org.openroundtable.link;

import java.util.Optional;

/** Whole numbers as addresses and forms have them, such as ids of rows. */
public final class WholeNumber {

    private static final String FORM = "[0-9]{1,18}";

    private WholeNumber() {}

    /** @param typed null: nothing. Empty: it is no such number */
    public static Optional<Long> read(String typed) {
        return Optional.ofNullable(typed).filter(text -> text.matches(FORM)).map(Long::valueOf);
    }
}
