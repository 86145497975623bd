package org.openroundtable.site.form;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancy;

/** Draws the choice of sessions of an event. */
@ApplicationScoped
public class SessionCards {

    private final Sessions sessions;

    SessionCards(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * @param ticked codes chosen in the form
     * @param own codes that the registration has already
     */
    public List<SessionCard> of(
            Event event, EventOccupancy occupancy, Collection<String> ticked, Collection<String> own, Instant now) {
        var all = sessions.registrableOf(event);
        return all.stream()
                .map(session -> card(session, all, occupancy.sessions().get(session.code()), ticked, own, now))
                .toList();
    }

    private static SessionCard card(
            Session session,
            List<Session> all,
            Occupancy occupancy,
            Collection<String> ticked,
            Collection<String> own,
            Instant now) {
        var zone = session.event().timeZone();
        var over = session.isOverAt(now);
        var room = !occupancy.isFull() || occupancy.waitlist();
        return new SessionCard(
                session.code(),
                session.title(),
                session.startsAt().atZone(zone),
                session.endsAt().atZone(zone),
                occupancy,
                all.stream()
                        .filter(other -> other != session && other.overlaps(session))
                        .map(other -> other.title())
                        .toList(),
                ticked.contains(session.code()),
                over,
                // What was ticked before it filled up must be changeable, or the form could never be sent.
                own.contains(session.code()) || ticked.contains(session.code()) || !over && room);
    }
}
