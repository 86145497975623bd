package org.openroundtable.site.programme;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.programme.SessionType;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.registration.occupancy.Occupancy;

/**
 * A session as its pages show it.
 *
 * @param room all of them in one line
 * @param start in the zone it is shown in, as {@code end}
 * @param cancelled it does not take place
 * @param over nobody can register for it any more, while the event goes on
 * @param capacity null where nothing is limited, or nothing can be taken any more
 */
public record SessionView(
        String code,
        SessionType type,
        Text title,
        Text description,
        Text track,
        Text room,
        List<Text> rooms,
        SessionNotes notes,
        ZonedDateTime start,
        ZonedDateTime end,
        List<PersonView> people,
        boolean registrable,
        boolean cancelled,
        boolean over,
        CapacityView capacity) {

    public static SessionView of(SessionRecord session, ZoneId zone, boolean over, CapacityView capacity) {
        return new SessionView(
                session.code(),
                session.details().type(),
                session.title(),
                session.details().description(),
                session.details().track(),
                session.room(),
                session.rooms(),
                SessionNotes.of(session.details()),
                session.startsAt().atZone(zone),
                session.endsAt().atZone(zone),
                PersonView.in(session),
                session.isRegistrable(),
                session.isCancelled(),
                over,
                over || session.isCancelled() ? null : capacity);
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
        return !over && !cancelled && (capacity == null || capacity.level() != Occupancy.Level.FULL);
    }

    /** Full, but people may wait. */
    public boolean isWaitedFor() {
        return capacity != null && capacity.level() == Occupancy.Level.WAITING_LIST;
    }

    /** What it is about in one or two sentences of plain text, or null. */
    public Text excerpt() {
        return description == null ? null : description.map(Excerpt::of);
    }

    boolean startsBefore(ZonedDateTime moment) {
        return start.isBefore(moment);
    }
}
