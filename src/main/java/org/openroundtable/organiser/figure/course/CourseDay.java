package org.openroundtable.organiser.figure.course;

import java.time.LocalDate;

/**
 * A day of an event and the same of the edition before, counted from the days on which they began; or all that happened
 * before the first or after the last that is shown.
 *
 * @param day of the event itself; null: it is not one day, and {@code before} says nothing
 * @param before so many days before the event; behind its first day: less than zero
 * @param received null: registration had not begun, or it has not come that far; so for all numbers
 * @param confirmed persons, at the end of it
 * @param list who registered on it; null: nobody here may see it
 */
public record CourseDay(
        Span span,
        LocalDate day,
        long before,
        Long received,
        Long confirmed,
        Long formerReceived,
        Long formerConfirmed,
        String list) {

    public enum Span {
        EARLIER,
        DAY,
        LATER
    }

    public boolean isFolded() {
        return span != Span.DAY;
    }

    public boolean isEarlier() {
        return span == Span.EARLIER;
    }

    /** So many days before or after the event. */
    public long distance() {
        return Math.abs(before);
    }
}
