package org.openroundtable.registration.bulk;

import java.util.Arrays;
import java.util.Optional;

/** What can be done with many registrations at once. */
public enum BulkVerb {
    /** The argument is the tag. */
    TAG("tag"),
    /** Of those who await it; the argument is empty. */
    APPROVE("approve"),
    /** Those who are not confirmed yet; the argument is the reason, which they are told or not. */
    REJECT("reject"),
    /** Out of the line of the event, also beyond its limit; the argument is the reason. */
    CONFIRM("confirm"),
    CANCEL("cancel");

    private final String code;

    BulkVerb(String code) {
        this.code = code;
    }

    /** In forms. */
    public String code() {
        return code;
    }

    /** The argument may not be empty. */
    public boolean needsArgument() {
        return this != APPROVE;
    }

    public static Optional<BulkVerb> withCode(String code) {
        return Arrays.stream(values()).filter(verb -> verb.code.equals(code)).findFirst();
    }
}
