package org.openroundtable.form;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancy;

/** Draws the choice of sessions of an event. */
public final class SessionCards {

    private SessionCards() {}

    /**
     * @param ticked codes chosen in the form
     * @param own codes that the registration has already
     */
    public static List<SessionCard> of(
            EventSnapshot event,
            EventOccupancy occupancy,
            Collection<String> ticked,
            Collection<String> own,
            Instant now) {
        var all = event.registrable();
        return all.stream()
                .map(session -> card(
                        event,
                        session,
                        all,
                        occupancy.session(session.code()).orElse(Occupancy.WITHOUT_LIMIT),
                        ticked,
                        own,
                        now))
                .toList();
    }

    private static SessionCard card(
            EventSnapshot event,
            SessionRecord session,
            List<SessionRecord> all,
            Occupancy occupancy,
            Collection<String> ticked,
            Collection<String> own,
            Instant now) {
        var zone = event.timeZone();
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
                session.isCancelled(),
                session.isOverAt(now),
                // What was ticked before it filled up must be changeable, or the form could never be sent.
                own.contains(session.code())
                        || ticked.contains(session.code())
                        || Availability.isToBeHad(event, session, occupancy, now));
    }
}
