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
 * @param cancelled it is in the programme, and does not take place
 */
public record CalendarFacts(
        Text title,
        Text description,
        Text room,
        Text venue,
        String joinUrl,
        Instant start,
        Instant end,
        boolean withdrawn,
        boolean cancelled) {

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
                session.isWithdrawn(),
                session.isCancelled());
    }

    public boolean takesPlace() {
        return !withdrawn && !cancelled;
    }

    /** It stands in the programme as one that does not take place. */
    public boolean isCancelled() {
        return cancelled && !withdrawn;
    }

    CalendarFacts withoutDescription() {
        return new CalendarFacts(title, null, room, venue, joinUrl, start, end, withdrawn, cancelled);
    }

    /** Of the event as a whole. */
    static CalendarFacts of(Event event) {
        return new CalendarFacts(
                event.title(), null, null, event.venue(), null, event.startsAt(), event.endsAt(), false, false);
    }

    /** Of the event as a whole. */
    CalendarFacts beforeInEvent(EventChange change) {
        if (change instanceof EventChange.Retitled retitled) {
            return new CalendarFacts(
                    retitled.before(), description, room, venue, joinUrl, start, end, withdrawn, cancelled);
        }
        if (change instanceof EventChange.Rescheduled moved) {
            var span = moved.before();
            return new CalendarFacts(
                    title, description, room, venue, joinUrl, span.startsAt(), span.endsAt(), withdrawn, cancelled);
        }
        return before(change);
    }

    CalendarFacts before(EventChange change) {
        return change instanceof EventChange.Relocated relocated
                ? new CalendarFacts(
                        title, description, room, relocated.before().venue(), joinUrl, start, end, withdrawn, cancelled)
                : this;
    }

    CalendarFacts before(SessionChange change) {
        if (change instanceof SessionChange.Retitled retitled) {
            return new CalendarFacts(
                    retitled.before(), description, room, venue, joinUrl, start, end, withdrawn, cancelled);
        }
        if (change instanceof SessionChange.Described described) {
            var former = described.before().description();
            return new CalendarFacts(title, former, room, venue, joinUrl, start, end, withdrawn, cancelled);
        }
        if (change instanceof SessionChange.Relocated relocated) {
            return new CalendarFacts(
                    title, description, relocated.before(), venue, joinUrl, start, end, withdrawn, cancelled);
        }
        if (change instanceof SessionChange.LinkChanged link) {
            return new CalendarFacts(title, description, room, venue, link.before(), start, end, withdrawn, cancelled);
        }
        if (change instanceof SessionChange.Rescheduled moved) {
            var span = moved.before();
            return new CalendarFacts(
                    title, description, room, venue, joinUrl, span.startsAt(), span.endsAt(), withdrawn, cancelled);
        }
        if (change instanceof SessionChange.WithdrawnBecame left) {
            return new CalendarFacts(title, description, room, venue, joinUrl, start, end, left.before(), cancelled);
        }
        if (change instanceof SessionChange.StatusBecame became) {
            var formerly = became.before() == SessionStatus.CANCELLED;
            return new CalendarFacts(title, description, room, venue, joinUrl, start, end, withdrawn, formerly);
        }
        return this;
    }
}
