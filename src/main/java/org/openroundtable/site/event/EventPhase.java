package org.openroundtable.site.event;

import java.time.Instant;

import org.openroundtable.event.Event;
import org.openroundtable.event.EventStatus;

/** Where an event stands, as its banner says. */
public enum EventPhase {
    UPCOMING,
    RUNNING,
    OVER,
    POSTPONED,
    CANCELLED;

    public static EventPhase of(Event event, Instant now) {
        if (event.isCancelled()) {
            return CANCELLED;
        }
        if (event.status() == EventStatus.POSTPONED) {
            return POSTPONED;
        }
        if (event.isOverAt(now)) {
            return OVER;
        }
        return event.isRunningAt(now) ? RUNNING : UPCOMING;
    }
}
