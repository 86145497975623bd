package org.openroundtable.programme;

import java.time.Instant;

/**
 * What the calendar entry of a session shows.
 *
 * @param venue of the event
 */
public record CalendarFacts(
        String title, String description, String room, String venue, String joinUrl, Instant start, Instant end) {

    /** As they are at this moment. */
    public static CalendarFacts of(Session session, String venue) {
        return new CalendarFacts(
                session.title(),
                session.description(),
                session.room(),
                venue,
                session.joinUrl(),
                session.startsAt(),
                session.endsAt());
    }
}
