package org.openroundtable.programme;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.openroundtable.event.Event;
import org.openroundtable.event.EventChange;
import org.openroundtable.language.Text;

/**
 * What has changed of a session that its entry in calendars shows.
 *
 * @param session null: the event as a whole
 */
public record CalendarChange(Session session, CalendarFacts before, CalendarFacts after) {

    /** @param changes of the session and, where calendars show them, of its event */
    static Optional<CalendarChange> of(Session session, List<SessionChange> changes, List<EventChange> ofEvent) {
        var after = CalendarFacts.of(session);
        var before = after;
        // Backwards, so that of two changes of one fact the first says what it was.
        for (var i = changes.size() - 1; i >= 0; i--) {
            before = before.before(changes.get(i));
        }
        for (var i = ofEvent.size() - 1; i >= 0; i--) {
            before = before.before(ofEvent.get(i));
        }
        return of(session, before, after);
    }

    /** Of the event as a whole. */
    static Optional<CalendarChange> of(Event event, List<EventChange> changes) {
        var after = CalendarFacts.of(event);
        var before = after;
        for (var i = changes.size() - 1; i >= 0; i--) {
            before = before.beforeInEvent(changes.get(i));
        }
        return of(null, before, after);
    }

    /**
     * From what was so at some time to what is so now; without the description.
     *
     * @param session of the event; null: the event as a whole
     */
    public static Optional<CalendarChange> since(CalendarFacts before, Event event, Session session) {
        var after = session == null ? CalendarFacts.of(event) : CalendarFacts.of(session);
        return of(session, before.withoutDescription(), after.withoutDescription());
    }

    private static Optional<CalendarChange> of(Session session, CalendarFacts before, CalendarFacts after) {
        return before.equals(after) ? Optional.empty() : Optional.of(new CalendarChange(session, before, after));
    }

    public boolean isOfEvent() {
        return session == null;
    }

    /** It does not take place any more. */
    public boolean isCalledOff() {
        return before.takesPlace() && !after.takesPlace();
    }

    /** It takes place after all. */
    public boolean isReinstated() {
        return !before.takesPlace() && after.takesPlace();
    }

    public boolean isMoved() {
        return !(before.start().equals(after.start()) && before.end().equals(after.end()));
    }

    /** As the reader calls it. */
    public boolean isRetitled(Locale reader) {
        return !isSame(before.title(), after.title(), reader);
    }

    /** In another room or at another venue, as the reader calls them. */
    public boolean isElsewhere(Locale reader) {
        return !(isSame(before.room(), after.room(), reader) && isSame(before.venue(), after.venue(), reader));
    }

    /** Only those who attend know the link. */
    public boolean isJoinedElsewhere() {
        return !Objects.equals(before.joinUrl(), after.joinUrl());
    }

    private static boolean isSame(Text one, Text other, Locale reader) {
        if (Objects.equals(one, other)) {
            return true;
        }
        return one != null
                && other != null
                && one.in(reader).text().equals(other.in(reader).text());
    }
}
