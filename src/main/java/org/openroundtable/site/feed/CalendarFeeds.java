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
import org.openroundtable.form.DomainMessages;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.programme.snapshot.SessionRecord;
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

    private final EventSnapshots snapshots;
    private final PublicCalendars calendars;
    private final Visitor visitor;

    CalendarFeeds(EventSnapshots snapshots, PublicCalendars calendars, Visitor visitor) {
        this.snapshots = snapshots;
        this.calendars = calendars;
        this.visitor = visitor;
    }

    /**
     * @param day as 2020-11-03; without it all days
     * @param zone in which the day is meant; the event's where it is not named or not known
     */
    @GET
    @Path("calendar.ics")
    public String event(@RestPath String slug, @RestQuery String day, @RestQuery String zone) {
        var event = snapshot(slug);
        if (day == null) {
            return feed(event, session -> true);
        }
        var date = date(day);
        var meant = Optional.ofNullable(zone).flatMap(Zones::named).orElse(event.timeZone());
        return feed(
                event, session -> session.startsAt().atZone(meant).toLocalDate().equals(date));
    }

    @GET
    @Path("sessions/{code}/calendar.ics")
    public String session(@RestPath String slug, @RestPath String code) {
        return feed(snapshot(slug), session -> session.code().equals(code));
    }

    @GET
    @Path("speakers/{code}/calendar.ics")
    public String speaker(@RestPath String slug, @RestPath String code) {
        return feed(snapshot(slug), session -> session.cast().stream()
                .anyMatch(onStage -> onStage.speaker().code().equals(code)));
    }

    private EventSnapshot snapshot(String slug) {
        return snapshots.current(slug).orElseThrow(NotFoundException::new);
    }

    private String feed(EventSnapshot event, Predicate<SessionRecord> wanted) {
        var online = MessageBundles.get(
                        DomainMessages.class,
                        Localized.Literal.of(visitor.getLanguage().tag()))
                .eventMode(EventMode.ONLINE);
        var entries = event.sessions().stream()
                .filter(wanted)
                .map(session -> calendars.entry(event, session, visitor.getLocale(), online))
                .toList();
        if (entries.isEmpty()) {
            throw new NotFoundException();
        }
        return CalendarFile.feed(event.title().in(visitor.getLocale()).text(), entries, READ_AGAIN)
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
