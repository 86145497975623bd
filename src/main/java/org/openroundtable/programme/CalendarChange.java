package org.openroundtable.programme;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.openroundtable.event.EventChange;

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

    public boolean isRetitled() {
        return !before.title().equals(after.title());
    }

    /** In another room or at another venue. */
    public boolean isElsewhere() {
        return !(Objects.equals(before.room(), after.room()) && Objects.equals(before.venue(), after.venue()));
    }

    /** Only those who attend know the link. */
    public boolean isJoinedElsewhere() {
        return !Objects.equals(before.joinUrl(), after.joinUrl());
    }
}
