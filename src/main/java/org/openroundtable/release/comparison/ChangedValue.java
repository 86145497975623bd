package org.openroundtable.release.comparison;

import java.time.ZonedDateTime;

import org.openroundtable.event.EventMode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.programme.SessionType;

/**
 * A value as a person reads it, of which at most one is there.
 *
 * @param text as it was written; of a list its items, with commas between them
 * @param moment in the zone of the event
 * @param flag yes or no
 * @param status of the event or a session
 */
public record ChangedValue(
        String text, ZonedDateTime moment, Boolean flag, EventMode mode, SessionType type, EventStatus status) {

    static final ChangedValue NONE = new ChangedValue(null, null, null, null, null, null);

    /** There is none. */
    public boolean isEmpty() {
        return equals(NONE);
    }

    static ChangedValue of(String text) {
        return new ChangedValue(text, null, null, null, null, null);
    }

    static ChangedValue of(ZonedDateTime moment) {
        return new ChangedValue(null, moment, null, null, null, null);
    }

    static ChangedValue of(boolean flag) {
        return new ChangedValue(null, null, flag, null, null, null);
    }

    static ChangedValue of(EventMode mode) {
        return new ChangedValue(null, null, null, mode, null, null);
    }

    static ChangedValue of(SessionType type) {
        return new ChangedValue(null, null, null, null, type, null);
    }

    static ChangedValue of(EventStatus status) {
        return new ChangedValue(null, null, null, null, null, status);
    }
}
