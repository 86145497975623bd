package org.openroundtable.programme;

import java.time.Instant;

import org.openroundtable.event.Event;
import org.openroundtable.event.EventChange;
import org.openroundtable.language.Text;

/**
 * What the calendar entry of a session shows.
 *
 * @param venue of the event
 * @param withdrawn it is not in the programme
 */
public record CalendarFacts(
        Text title,
        Text description,
        Text room,
        Text venue,
        String joinUrl,
        Instant start,
        Instant end,
        boolean withdrawn) {

    /** As they are at this moment. */
    static CalendarFacts of(Session session) {
        return new CalendarFacts(
                session.title(),
                session.details().description(),
                session.room(),
                session.event().venue(),
                session.joinUrl(),
                session.startsAt(),
                session.endsAt(),
                session.isWithdrawn());
    }

    CalendarFacts withoutDescription() {
        return new CalendarFacts(title, null, room, venue, joinUrl, start, end, withdrawn);
    }

    /** Of the event as a whole. */
    static CalendarFacts of(Event event) {
        return new CalendarFacts(
                event.title(), null, null, event.venue(), null, event.startsAt(), event.endsAt(), false);
    }

    /** Of the event as a whole. */
    CalendarFacts beforeInEvent(EventChange change) {
        if (change instanceof EventChange.Retitled retitled) {
            return new CalendarFacts(retitled.before(), description, room, venue, joinUrl, start, end, withdrawn);
        }
        if (change instanceof EventChange.Rescheduled moved) {
            var span = moved.before();
            return new CalendarFacts(
                    title, description, room, venue, joinUrl, span.startsAt(), span.endsAt(), withdrawn);
        }
        return before(change);
    }

    CalendarFacts before(EventChange change) {
        return change instanceof EventChange.Relocated relocated
                ? new CalendarFacts(
                        title, description, room, relocated.before().venue(), joinUrl, start, end, withdrawn)
                : this;
    }

    CalendarFacts before(SessionChange change) {
        if (change instanceof SessionChange.Retitled retitled) {
            return new CalendarFacts(retitled.before(), description, room, venue, joinUrl, start, end, withdrawn);
        }
        if (change instanceof SessionChange.Described described) {
            var former = described.before().description();
            return new CalendarFacts(title, former, room, venue, joinUrl, start, end, withdrawn);
        }
        if (change instanceof SessionChange.Relocated relocated) {
            return new CalendarFacts(title, description, relocated.before(), venue, joinUrl, start, end, withdrawn);
        }
        if (change instanceof SessionChange.LinkChanged link) {
            return new CalendarFacts(title, description, room, venue, link.before(), start, end, withdrawn);
        }
        if (change instanceof SessionChange.Rescheduled moved) {
            var span = moved.before();
            return new CalendarFacts(
                    title, description, room, venue, joinUrl, span.startsAt(), span.endsAt(), withdrawn);
        }
        if (change instanceof SessionChange.WithdrawnBecame left) {
            return new CalendarFacts(title, description, room, venue, joinUrl, start, end, left.before());
        }
        return this;
    }
}
