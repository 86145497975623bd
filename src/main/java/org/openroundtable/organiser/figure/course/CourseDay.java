package org.openroundtable.organiser.figure.course;

import java.time.LocalDate;

/**
 * A day of an event and the same of the edition before, counted from the days on which they began.
 *
 * @param day of the event itself
 * @param before so many days before the event; behind its first day: less than zero
 * @param received null: registration had not begun, or it has not come that far; so for all numbers
 * @param confirmed persons, at the end of it
 * @param list who registered on it; null: nobody here may see it
 */
public record CourseDay(
        LocalDate day,
        long before,
        Long received,
        Long confirmed,
        Long formerReceived,
        Long formerConfirmed,
        String list) {

    /** So many days before or after the event. */
    public long distance() {
        return Math.abs(before);
    }
}
