package org.openroundtable.event;

/** Where an event stands. What its organiser says of it counts more than the clock. */
public enum EventPhase {
    UPCOMING,
    RUNNING,
    OVER,
    POSTPONED,
    CANCELLED;

    /** Takes place as announced, and is not over. */
    public boolean isAhead() {
        return this == UPCOMING || this == RUNNING;
    }

    /** Will not come (again): nobody has to do anything for it any more. */
    public boolean isGone() {
        return this == CANCELLED || this == OVER;
    }
}
