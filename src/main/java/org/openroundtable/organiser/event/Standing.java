package org.openroundtable.organiser.event;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.registration.attendance.SessionAttendance;
import org.openroundtable.registration.delegation.Excess;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.Occupancy;

/**
 * How registration for an event stands.
 *
 * @param moment when it opens, closes or has closed, in the event's zone; null: that is not planned, or does not matter
 * @param sessions those that people register for, in their order
 * @param beyond organisations with more people than the limit has for them
 * @param attendance null: it has not begun, and nobody is there yet
 */
public record Standing(
        Availability.State state,
        ZonedDateTime moment,
        Occupancy occupancy,
        List<SessionStanding> sessions,
        List<Beyond> beyond,
        Attendance attendance) {

    /**
     * An organisation with more people than the limit has for it.
     *
     * @param session its title; null: in the event as a whole
     * @param list path of its registrations
     */
    public record Beyond(Text session, Excess excess, String list) {}

    /**
     * Who has come.
     *
     * @param persons present in one session or more, each of them once
     * @param sessions those that have begun, or in which somebody is, in their order
     */
    public record Attendance(long persons, List<SessionPresence> sessions) {}

    public record SessionPresence(Text title, ZonedDateTime start, SessionAttendance counts) {}

    /** How full a session is. */
    public record SessionStanding(String code, Text title, ZonedDateTime start, Occupancy occupancy) {

        /** What the bar is as long as: at least 1. */
        public int most() {
            return Math.max(1, occupancy.capacity());
        }

        /** What of the bar is full. */
        public int taken() {
            return Math.min(most(), occupancy.taken());
        }
    }
}
