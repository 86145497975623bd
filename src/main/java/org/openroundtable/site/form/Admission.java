package org.openroundtable.site.form;

import java.time.Instant;

import org.openroundtable.event.Event;
import org.openroundtable.event.RegistrationWindow;
import org.openroundtable.registration.occupancy.Occupancy;
import org.openroundtable.site.event.EventPhase;

/** Whether somebody who comes now can register, and if not, why. */
public enum Admission {
    OPEN,
    /** Open, but whoever comes now has to wait. */
    WAITING_LIST,
    /** Open by the clock, but all places are taken and nobody may wait. */
    FULL,
    NOT_YET,
    CLOSED,
    CANCELLED,
    POSTPONED,
    OVER,
    /** The event has no registration, or none is planned yet. */
    NONE;

    public static Admission of(Event event, Occupancy occupancy, Instant now) {
        var window = event.registrationAt(now);
        return window == RegistrationWindow.OPEN ? open(occupancy) : refused(window, EventPhase.of(event, now));
    }

    /** What the event says of itself explains more than its clock. */
    static Admission refused(RegistrationWindow window, EventPhase phase) {
        return switch (phase) {
            case CANCELLED -> CANCELLED;
            case POSTPONED -> POSTPONED;
            case OVER -> OVER;
            case UPCOMING, RUNNING ->
                switch (window) {
                    case NOT_YET -> NOT_YET;
                    case CLOSED -> CLOSED;
                    case OPEN, NONE -> NONE;
                };
        };
    }

    public boolean isOpen() {
        return this == OPEN || this == WAITING_LIST;
    }

    /** What was filled in can be sent as it is, now or when its time comes. */
    public boolean isOpenOrWillBe() {
        return isOpen() || this == NOT_YET;
    }

    private static Admission open(Occupancy occupancy) {
        if (!occupancy.isFull()) {
            return OPEN;
        }
        return occupancy.waitlist() ? WAITING_LIST : FULL;
    }
}
