package org.openroundtable.programme;

import java.time.Instant;

import org.openroundtable.event.EventChange;
import org.openroundtable.language.Text;

/**
 * What the calendar entry of a session shows.
 *
 * @param venue of the event
 */
public record CalendarFacts(
        Text title, Text description, Text room, Text venue, String joinUrl, Instant start, Instant end) {

    /** As they are at this moment. */
    static CalendarFacts of(Session session) {
        return new CalendarFacts(
                session.title(),
                session.details().description(),
                session.room(),
                session.event().venue(),
                session.joinUrl(),
                session.startsAt(),
                session.endsAt());
    }

    CalendarFacts before(EventChange change) {
        return change instanceof EventChange.Relocated relocated
                ? new CalendarFacts(title, description, room, relocated.before().venue(), joinUrl, start, end)
                : this;
    }

    CalendarFacts before(SessionChange change) {
        if (change instanceof SessionChange.Retitled retitled) {
            return new CalendarFacts(retitled.before(), description, room, venue, joinUrl, start, end);
        }
        if (change instanceof SessionChange.Described described) {
            return new CalendarFacts(title, described.before().description(), room, venue, joinUrl, start, end);
        }
        if (change instanceof SessionChange.Relocated relocated) {
            return new CalendarFacts(title, description, relocated.before(), venue, joinUrl, start, end);
        }
        if (change instanceof SessionChange.LinkChanged link) {
            return new CalendarFacts(title, description, room, venue, link.before(), start, end);
        }
        if (change instanceof SessionChange.Rescheduled moved) {
            var span = moved.before();
            return new CalendarFacts(title, description, room, venue, joinUrl, span.startsAt(), span.endsAt());
        }
        return this;
    }
}
