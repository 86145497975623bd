package org.openroundtable.programme;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.openroundtable.event.EventChange;
import org.openroundtable.language.Text;

/** What has changed of a session that its entry in calendars shows. */
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
        return before.equals(after) ? Optional.empty() : Optional.of(new CalendarChange(session, before, after));
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
        return one == null || other == null
                ? one == other
                : one.in(reader).text().equals(other.in(reader).text());
    }
}
