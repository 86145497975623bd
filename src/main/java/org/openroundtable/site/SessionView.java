package org.openroundtable.site;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.programme.Session;
import org.openroundtable.programme.SessionType;
import org.openroundtable.registration.Occupancy;

/** A session with its times in the zone it is shown in; {@code capacity} is null where nothing is limited. */
public record SessionView(
        String code,
        SessionType type,
        String title,
        String description,
        String track,
        String room,
        ZonedDateTime start,
        ZonedDateTime end,
        List<PersonView> people,
        boolean registrable,
        CapacityView capacity) {

    static SessionView of(Session session, ZoneId zone, CapacityView capacity) {
        return new SessionView(
                session.code,
                session.type,
                session.title,
                session.description,
                session.track,
                session.room,
                session.startsAt.atZone(zone),
                session.endsAt.atZone(zone),
                session.appearances.stream().map(PersonView::of).toList(),
                session.registrable,
                capacity);
    }

    public boolean isPastMidnight() {
        return !end.minusNanos(1).toLocalDate().equals(start.toLocalDate());
    }

    /** Breaks and the like have no page of their own: there is nothing more to say about them. */
    public boolean isPause() {
        return type == SessionType.BREAK && people.isEmpty() && description == null;
    }

    /** A place is left, or can be waited for. */
    public boolean isAvailable() {
        return capacity == null || capacity.level() != Occupancy.Level.FULL;
    }

    /** Full, but people may wait. */
    public boolean isWaitedFor() {
        return capacity != null && capacity.level() == Occupancy.Level.WAITING_LIST;
    }

    boolean startsBefore(ZonedDateTime moment) {
        return start.isBefore(moment);
    }
}
