package org.openroundtable.registration.attendance;

/** What became of marking somebody as present. */
public sealed interface AttendanceOutcome {

    /** Just now. */
    record Present(Attendee attendee) implements AttendanceOutcome {}

    /** Was marked before, here or at another desk; nothing has changed. */
    record AlreadyPresent(Attendee attendee) implements AttendanceOutcome {}

    /** Has registered, and has no place in this session; nothing has changed. */
    record NoPlace(Attendee attendee) implements AttendanceOutcome {}

    /** The registration was cancelled, rejected or has expired; nothing has changed. */
    record NotRegistered(Attendee attendee) implements AttendanceOutcome {}

    /** There is nobody of that number in the event. */
    record Unknown() implements AttendanceOutcome {}
}
