package org.openroundtable.api;

import org.openroundtable.registration.occupancy.Availability;

import com.fasterxml.jackson.annotation.JsonValue;

/** What an event's view says of registering: the clock's part of {@link Availability}. */
public enum RegistrationWindow {
    /** The event has no registration, or none is planned yet, or it does not take place. */
    NONE("none"),
    NOT_YET("notYet"),
    OPEN("open"),
    CLOSED("closed");

    private final String code;

    RegistrationWindow(String code) {
        this.code = code;
    }

    public static RegistrationWindow of(Availability availability) {
        return switch (availability.state()) {
            case OPEN, WAITING_LIST, FULL -> OPEN;
            case NOT_YET -> NOT_YET;
            case CLOSED -> CLOSED;
            case OVER -> availability.closes() == null ? NONE : CLOSED;
            case CANCELLED, POSTPONED, NONE -> NONE;
        };
    }

    /** The name in the API. */
    @JsonValue
    public String code() {
        return code;
    }
}
