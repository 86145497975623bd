package org.openroundtable.organiser.programme;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.language.Text;
import org.openroundtable.programme.SessionType;

/**
 * A session as the programme lists it. What the draft lacks is null.
 *
 * @param room all of them
 * @param capacity null: without a limit
 * @param registrable people sign up for it by itself
 * @param speakers their names
 * @param incomplete something is missing without which it can't be published
 */
public record SessionRow(
        String code,
        Text title,
        SessionType type,
        ZonedDateTime start,
        ZonedDateTime end,
        Text room,
        Text track,
        List<String> speakers,
        Integer capacity,
        boolean registrable,
        boolean cancelled,
        boolean incomplete,
        List<SessionWarning> warnings) {

    /** @param speakers their names */
    static SessionRow of(SessionDocument session, ZoneId zone, List<String> speakers, List<SessionWarning> warnings) {
        var rooms = session.everyRoom();
        return new SessionRow(
                session.code(),
                session.title(),
                session.type(),
                in(zone, session.start()),
                in(zone, session.end()),
                rooms.isEmpty() ? null : Text.joined(rooms),
                session.track(),
                speakers,
                session.capacity(),
                session.hasSignUp(),
                !session.takesPlace(),
                Stream.of(session.title(), session.type(), session.start(), session.end())
                        .anyMatch(Objects::isNull),
                warnings);
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
