package org.openroundtable.programme;

import java.util.Objects;

/** What has changed of a session that its entry in calendars shows. */
public record CalendarChange(Session session, CalendarFacts before, CalendarFacts after) {

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
