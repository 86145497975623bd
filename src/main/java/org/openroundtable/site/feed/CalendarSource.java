package org.openroundtable.site.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.openroundtable.calendar.CalendarEntry;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventMode;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.programme.Session;

/** An event's sessions for public calendars. The link to join is for registered people and is not here. */
public record CalendarSource(
        String slug,
        String title,
        ZoneId zone,
        boolean online,
        String venue,
        CalendarEntry.Organiser organiser,
        CalendarEntry.Status status,
        Instant stamp,
        List<Item> items) {

    /** One session; {@code speakers} are the codes of those who appear in it. */
    record Item(
            String code, int revision, Instant start, Instant end, String title, String room, List<String> speakers) {}

    public static CalendarSource of(Event event, List<Session> programme, Instant now) {
        return new CalendarSource(
                event.slug(),
                event.title(),
                event.timeZone(),
                event.mode() == EventMode.ONLINE,
                event.venue(),
                event.organiser().email() == null
                        ? null
                        : new CalendarEntry.Organiser(
                                event.organiser().name(), event.organiser().email()),
                event.status().inCalendars(),
                // A stamp of every second would make each answer a new one.
                now.truncatedTo(ChronoUnit.HOURS),
                programme.stream().map(CalendarSource::item).toList());
    }

    /** @param onlineText what stands where others have a place */
    CalendarEntry entry(Item item, PublicUrl address, String onlineText) {
        var url = URI.create(address.of(Paths.session(slug, item.code())));
        return new CalendarEntry(
                item.code() + "." + slug + "@" + url.getHost(),
                item.revision(),
                stamp,
                item.start(),
                item.end(),
                item.title(),
                title + "\n" + url,
                location(item, onlineText),
                url,
                organiser,
                status);
    }

    private String location(Item item, String onlineText) {
        if (online) {
            return onlineText;
        }
        return item.room() == null ? venue : venue == null ? item.room() : item.room() + ", " + venue;
    }

    private static Item item(Session session) {
        return new Item(
                session.code(),
                session.revision(),
                session.startsAt(),
                session.endsAt(),
                session.title(),
                session.room(),
                session.appearances().stream()
                        .map(appearance -> appearance.speaker().code())
                        .toList());
    }
}
