package org.openroundtable.organiser.programme;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.language.Text;
import org.openroundtable.programme.SessionType;

/**
 * A session as the programme lists it. What the draft lacks is null.
 *
 * @param room all of them
 * @param capacity null: without a limit
 * @param registrable people sign up for it by itself
 */
record SessionRow(
        String code,
        Text title,
        SessionType type,
        ZonedDateTime start,
        ZonedDateTime end,
        Text room,
        Text track,
        Integer capacity,
        boolean registrable,
        boolean cancelled) {

    static SessionRow of(SessionDocument session, ZoneId zone) {
        var rooms = session.everyRoom();
        return new SessionRow(
                session.code(),
                session.title(),
                session.type(),
                in(zone, session.start()),
                in(zone, session.end()),
                rooms.isEmpty() ? null : Text.joined(rooms),
                session.track(),
                session.capacity(),
                session.hasSignUp(),
                !session.takesPlace());
    }

    /** What it is called where only a string can stand. */
    public String name() {
        return title == null ? code : title.text();
    }

    /** It has a place in a day. */
    boolean isTimed() {
        return start != null && end != null;
    }

    private static ZonedDateTime in(ZoneId zone, OffsetDateTime moment) {
        return moment == null ? null : moment.atZoneSameInstant(zone);
    }
}
