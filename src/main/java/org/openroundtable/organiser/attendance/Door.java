package org.openroundtable.organiser.attendance;

import java.time.ZonedDateTime;

import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;
import org.openroundtable.time.InZone;

/** Of one session. */
record Door(EventSnapshot event, SessionRecord session) {

    public String path() {
        return pathOf(event) + "/" + session.code();
    }

    public String slug() {
        return event.slug();
    }

    public Text title() {
        return session.title();
    }

    public ZonedDateTime start() {
        return InZone.at(session.startsAt(), event.timeZone());
    }

    public ZonedDateTime end() {
        return InZone.at(session.endsAt(), event.timeZone());
    }

    static String pathOf(EventSnapshot event) {
        return Paths.organiserEvent(event.slug()) + "/attendance";
    }
}
