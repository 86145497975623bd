package org.openroundtable.registration.bulk;

import java.util.Arrays;
import java.util.Optional;

import org.openroundtable.event.EventFacts;
import org.openroundtable.registration.RegistrationState;

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

    /** As far as states say; an event that is cancelled or postponed gives nothing. */
    public boolean isPossible(RegistrationState state, EventFacts event) {
        return switch (this) {
            case TAG -> true;
            case APPROVE -> state == RegistrationState.PENDING_APPROVAL && event.isScheduled();
            case REJECT -> state.isActive() && state != RegistrationState.CONFIRMED;
            case CONFIRM -> state == RegistrationState.WAITING && event.isScheduled();
            case CANCEL -> state.isActive();
        };
    }

    /** Whom it is done to is written to, unless the event is over. */
    public boolean isTold() {
        return this != TAG;
    }

    /** It may free places, which go to others. */
    public boolean isFreeing() {
        return this == REJECT || this == CANCEL;
    }

    /** The argument may not be empty. */
    public boolean needsArgument() {
        return this != APPROVE;
    }

    public static Optional<BulkVerb> withCode(String code) {
        return Arrays.stream(values()).filter(verb -> verb.code.equals(code)).findFirst();
    }
}
