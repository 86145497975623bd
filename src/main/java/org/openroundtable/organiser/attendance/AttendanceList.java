package org.openroundtable.organiser.attendance;

import java.util.List;

import org.openroundtable.registration.attendance.SessionAttendance;

/**
 * A page of the list of a session.
 *
 * @param text who is looked for; null: nobody
 * @param query of the address that shows it, with the sign before it
 * @param badges address of the badges of all who are in it
 * @param next address of the page after; null: this is the last
 * @param first whether this is the first page
 */
record AttendanceList(
        Shown shown,
        String text,
        String query,
        SessionAttendance counts,
        List<Person> persons,
        String badges,
        String next,
        boolean first) {

    /** What can be shown instead. */
    public Shown[] choices() {
        return Shown.values();
    }
}
