package org.openroundtable.site.feed;

import java.net.URI;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.calendar.CalendarEntry;
import org.openroundtable.event.EventMode;
import org.openroundtable.language.Text;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.SessionRecord;

/** An event's sessions for public calendars. The link to join is for registered people and is not here. */
public record CalendarSource(
        String slug,
        Text title,
        ZoneId zone,
        boolean online,
        Text venue,
        CalendarEntry.Organiser organiser,
        CalendarEntry.Status status,
        Instant stamp,
        List<Item> items) {

    /** One session; {@code speakers} are the codes of those who appear in it. */
    record Item(
            String code,
            int revision,
            boolean cancelled,
            Instant start,
            Instant end,
            Text title,
            Text room,
            List<String> speakers) {}

    public static CalendarSource of(EventSnapshot event, Instant now) {
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
                event.sessions().stream().map(CalendarSource::item).toList());
    }

    /** @param onlineText what stands where others have a place */
    CalendarEntry entry(Item item, PublicUrl address, Locale reader, String onlineText) {
        var url = URI.create(address.of(Paths.session(slug, item.code())));
        return new CalendarEntry(
                address.sessionUid(slug, item.code()),
                item.revision(),
                stamp,
                item.start(),
                item.end(),
                item.title().in(reader).text(),
                title.in(reader) + "\n" + url,
                location(item, reader, onlineText),
                url,
                organiser,
                item.cancelled() ? CalendarEntry.Status.CANCELLED : status);
    }

    private String location(Item item, Locale reader, String onlineText) {
        if (online) {
            return onlineText;
        }
        var location = Stream.of(item.room(), venue)
                .filter(Objects::nonNull)
                .map(text -> text.in(reader).text())
                .collect(Collectors.joining(", "));
        return location.isEmpty() ? null : location;
    }

    private static Item item(SessionRecord session) {
        return new Item(
                session.code(),
                session.revision(),
                session.isCancelled(),
                session.startsAt(),
                session.endsAt(),
                session.title(),
                session.room(),
                session.cast().stream()
                        .map(appearance -> appearance.speaker().code())
                        .toList());
    }
}
