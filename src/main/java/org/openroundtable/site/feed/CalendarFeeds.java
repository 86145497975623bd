package org.openroundtable.site.feed;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.function.Predicate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.calendar.CalendarFile;
import org.openroundtable.event.EventMode;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.site.DomainMessages;
import org.openroundtable.site.feed.CalendarSource.Item;
import org.openroundtable.web.kept.PublicPage;
import org.openroundtable.web.page.Visitor;
import org.openroundtable.web.page.Zones;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The programme for calendars: all of it, one day, one session, or one speaker's schedule. */
@Path("/events/{slug}")
@Produces(CalendarFile.CONTENT_TYPE)
@PublicPage
public class CalendarFeeds {

    private static final Duration READ_AGAIN = Duration.ofHours(4);

    private final PublicCalendars calendars;
    private final PublicUrl address;
    private final Visitor visitor;

    CalendarFeeds(PublicCalendars calendars, PublicUrl address, Visitor visitor) {
        this.calendars = calendars;
        this.address = address;
        this.visitor = visitor;
    }

    /**
     * @param day as 2020-11-03; without it all days
     * @param zone in which the day is meant; the event's where it is not named or not known
     */
    @GET
    @Path("calendar.ics")
    public String event(@RestPath String slug, @RestQuery String day, @RestQuery String zone) {
        var source = source(slug);
        if (day == null) {
            return feed(source, item -> true);
        }
        var date = date(day);
        var meant = Optional.ofNullable(zone).flatMap(Zones::named).orElse(source.zone());
        return feed(source, item -> item.start().atZone(meant).toLocalDate().equals(date));
    }

    @GET
    @Path("sessions/{code}/calendar.ics")
    public String session(@RestPath String slug, @RestPath String code) {
        return feed(source(slug), item -> item.code().equals(code));
    }

    @GET
    @Path("speakers/{code}/calendar.ics")
    public String speaker(@RestPath String slug, @RestPath String code) {
        return feed(source(slug), item -> item.speakers().contains(code));
    }

    private CalendarSource source(String slug) {
        return calendars.of(slug).orElseThrow(NotFoundException::new);
    }

    private String feed(CalendarSource source, Predicate<Item> wanted) {
        var online = MessageBundles.get(
                        DomainMessages.class,
                        Localized.Literal.of(visitor.getLanguage().tag()))
                .eventMode(EventMode.ONLINE);
        var entries = source.items().stream()
                .filter(wanted)
                .map(item -> source.entry(item, address, visitor.getLocale(), online))
                .toList();
        if (entries.isEmpty()) {
            throw new NotFoundException();
        }
        return CalendarFile.feed(source.title().in(visitor.getLocale()).text(), entries, READ_AGAIN)
                .text();
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException malformed) {
            throw new NotFoundException();
        }
    }
}
