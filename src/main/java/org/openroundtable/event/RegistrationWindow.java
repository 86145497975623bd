package org.openroundtable.event;

/** What the clock says about registering. */
public enum RegistrationWindow {
    /** The event has no registration, or none is planned yet. */
    NONE,
    NOT_YET,
    OPEN,
    CLOSED
}
