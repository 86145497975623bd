package org.openroundtable.site.feed;

import java.net.URI;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.calendar.CalendarEntry;
import org.openroundtable.event.EventMode;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;

/** Draws sessions for public calendars. The link to join is for registered people and is not here. */
@ApplicationScoped
class PublicCalendars {

    private final Clock clock;
    private final PublicUrl address;

    PublicCalendars(Clock clock, PublicUrl address) {
        this.clock = clock;
        this.address = address;
    }

    /** @param onlineText what stands where others have a place */
    CalendarEntry entry(EventSnapshot event, SessionRecord session, Locale reader, String onlineText) {
        var url = URI.create(address.of(Paths.session(event.slug(), session.code())));
        return new CalendarEntry(
                address.sessionUid(event.slug(), session.code()),
                session.revision(),
                // A stamp of every second would make each answer a new one.
                clock.instant().truncatedTo(ChronoUnit.HOURS),
                session.startsAt(),
                session.endsAt(),
                session.title().in(reader).text(),
                event.title().in(reader) + "\n" + url,
                event.mode() == EventMode.ONLINE ? onlineText : location(event, session, reader),
                url,
                new CalendarEntry.Organiser(
                        event.organiser().name(), event.organiser().email()),
                session.isCancelled()
                        ? CalendarEntry.Status.CANCELLED
                        : event.status().inCalendars());
    }

    /** Null: no place is known. */
    private static String location(EventSnapshot event, SessionRecord session, Locale reader) {
        var location = Stream.of(session.room(), event.venue())
                .filter(Objects::nonNull)
                .map(text -> text.in(reader).text())
                .collect(Collectors.joining(", "));
        return location.isEmpty() ? null : location;
    }
}
