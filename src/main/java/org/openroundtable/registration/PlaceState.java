package org.openroundtable.registration;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where somebody's place in a session stands. */
public enum PlaceState {
    CONFIRMED("confirmed"),
    WAITING("waiting"),
    /** Free for this person until a set time. */
    OFFERED("offered"),
    CANCELLED("cancelled");

    private final String code;

    PlaceState(String code) {
        this.code = code;
    }

    /** The name in the API. */
    @JsonValue
    public String code() {
        return code;
    }

    /** Nobody else can have it, and it is theirs once their registration is confirmed, which it is not yet. */
    public boolean isHeldFor(RegistrationState registration) {
        return this == CONFIRMED && registration != RegistrationState.CONFIRMED;
    }

    /** Counted in the session's limit: nobody else can have it. */
    boolean takesPlace() {
        return this == CONFIRMED || this == OFFERED;
    }
}
