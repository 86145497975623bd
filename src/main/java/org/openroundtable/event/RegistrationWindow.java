package org.openroundtable.event;

import com.fasterxml.jackson.annotation.JsonValue;

/** What the clock says about registering. */
public enum RegistrationWindow {
    /** The event has no registration, or none is planned yet. */
    NONE("none"),
    NOT_YET("notYet"),
    OPEN("open"),
    CLOSED("closed");

    private final String code;

    RegistrationWindow(String code) {
        this.code = code;
    }

    /** The name in the API. */
    @JsonValue
    public String code() {
        return code;
    }
}
