package org.openroundtable.registration.bulk;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with many registrations at once. */
public enum BulkVerb {
    /** The argument is the tag. */
    TAG("tag"),
    /** Out of the line of the event, also beyond its limit; the argument is the reason. */
    CONFIRM("confirm"),
    CANCEL("cancel"),
    REJECT("reject");

    private final String code;

    BulkVerb(String code) {
        this.code = code;
    }

    /** In forms. */
    public String code() {
        return code;
    }

    public static Optional<BulkVerb> withCode(String code) {
        return Arrays.stream(values()).filter(verb -> verb.code.equals(code)).findFirst();
    }
}
