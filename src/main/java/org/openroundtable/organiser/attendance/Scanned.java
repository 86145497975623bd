package org.openroundtable.organiser.attendance;

import org.openroundtable.registration.attendance.AttendanceOutcome;
import org.openroundtable.registration.attendance.AttendanceOutcome.AlreadyPresent;
import org.openroundtable.registration.attendance.AttendanceOutcome.NoPlace;
import org.openroundtable.registration.attendance.AttendanceOutcome.NotRegistered;
import org.openroundtable.registration.attendance.AttendanceOutcome.Present;
import org.openroundtable.registration.attendance.Attendee;

/** What is said at the door about a code. */
public enum Scanned {
    PRESENT("good"),
    ALREADY_PRESENT("warn"),
    NO_PLACE("warn"),
    NOT_REGISTERED("bad"),
    UNKNOWN("bad");

    private final String tone;

    Scanned(String tone) {
        this.tone = tone;
    }

    /** Of the box that says it. */
    public String tone() {
        return tone;
    }

    static Scanned of(AttendanceOutcome outcome) {
        if (outcome instanceof Present) {
            return PRESENT;
        }
        if (outcome instanceof AlreadyPresent) {
            return ALREADY_PRESENT;
        }
        if (outcome instanceof NoPlace) {
            return NO_PLACE;
        }
        return outcome instanceof NotRegistered ? NOT_REGISTERED : UNKNOWN;
    }

    /** Null: there is nobody of that code or number. */
    static Attendee attendee(AttendanceOutcome outcome) {
        if (outcome instanceof Present present) {
            return present.attendee();
        }
        if (outcome instanceof AlreadyPresent already) {
            return already.attendee();
        }
        if (outcome instanceof NoPlace none) {
            return none.attendee();
        }
        return outcome instanceof NotRegistered not ? not.attendee() : null;
    }
}
