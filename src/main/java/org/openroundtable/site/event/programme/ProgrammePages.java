package org.openroundtable.site.event.programme;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.site.event.PageHead;
import org.openroundtable.site.event.PublicEvents;
import org.openroundtable.site.programme.ProgrammeDays;
import org.openroundtable.site.programme.ProgrammeFilter;
import org.openroundtable.web.kept.PublicPage;
import org.openroundtable.web.page.Zones;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** The programme of an event. What a reader filters by and looks for stands in the address. */
@Path("/events/{slug}/programme")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class ProgrammePages {

    private final Clock clock;
    private final PublicEvents events;
    private final PublicUrl address;
    private final HttpServerRequest request;

    ProgrammePages(Clock clock, PublicEvents events, PublicUrl address, HttpServerRequest request) {
        this.clock = clock;
        this.events = events;
        this.address = address;
        this.request = request;
    }

    /** As much as fits on a page, else the first day. */
    @GET
    public TemplateInstance programme(
            @RestPath String slug,
            @RestQuery String track,
            @RestQuery String type,
            @RestQuery String room,
            @RestQuery("q") String words) {
        return page(slug, null, new ProgrammeFilter(track, type, room, words));
    }

    /** @param day as 2020-11-03, in the zone that the reader sees times in */
    @GET
    @Path("{day}")
    public TemplateInstance day(
            @RestPath String slug,
            @RestPath String day,
            @RestQuery String track,
            @RestQuery String type,
            @RestQuery String room,
            @RestQuery("q") String words) {
        return page(slug, date(day), new ProgrammeFilter(track, type, room, words));
    }

    private TemplateInstance page(String slug, LocalDate day, ProgrammeFilter filter) {
        var view = events.view(slug, Zones.chosen(request)).orElseThrow(NotFoundException::new);
        var now = clock.instant().atZone(view.zones().shown());
        var programme = ProgrammeDays.of(view.sessions(), filter, day, now).orElseThrow(NotFoundException::new);
        var path = day == null ? Paths.programme(slug) : Paths.programme(slug, programme.day());
        return new ProgrammePage(PageHead.of(address.of(path), view.event()), view, programme);
    }

    private static LocalDate date(String day) {
        try {
            return LocalDate.parse(day);
        } catch (DateTimeException malformed) {
            throw new NotFoundException();
        }
    }
}
