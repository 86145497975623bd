package org.openroundtable.calendar;

import java.net.URI;
import java.time.Instant;
import java.util.Objects;

/**
 * One appointment of a {@link CalendarFile}.
 *
 * @param uid identifies the appointment for ever and everywhere: the same one again updates what a calendar already has
 * @param sequence starts at 0 and is raised whenever the time, the place or the status changed
 * @param stamp when this state of the appointment was true
 * @param end after {@code start}
 * @param description plain text, may have several lines; may be null, as may be {@code location} and {@code url}
 * @param organiser may be null only where no mail program will read the file
 */
public record CalendarEntry(
        String uid,
        int sequence,
        Instant stamp,
        Instant start,
        Instant end,
        String summary,
        String description,
        String location,
        URI url,
        Organiser organiser,
        Status status) {

    public CalendarEntry {
        Objects.requireNonNull(uid);
        Objects.requireNonNull(stamp);
        Objects.requireNonNull(summary);
        Objects.requireNonNull(status);
        if (sequence < 0 || !end.isAfter(start)) {
            throw new IllegalArgumentException("No appointment: sequence " + sequence + ", " + start + " to " + end);
        }
    }

    /** What it has in common with the same appointment in other files: all but its sequence and its stamp. */
    CalendarEntry common() {
        return new CalendarEntry(
                uid, 0, Instant.EPOCH, start, end, summary, description, location, url, organiser, status);
    }

    /** Who invites, as a calendar shows it. */
    public record Organiser(String name, String email) {

        public Organiser {
            Objects.requireNonNull(name);
            Objects.requireNonNull(email);
        }
    }

    /** Whether it takes place (RFC 5545, 3.8.1.11). */
    public enum Status {
        CONFIRMED,
        CANCELLED
    }
}
