package org.openroundtable.site.event;

import java.time.Clock;
import java.util.Locale;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.site.programme.ProgrammeDays;
import org.openroundtable.site.programme.ProgrammeFilter;
import org.openroundtable.site.programme.ProgrammeView;
import org.openroundtable.web.kept.PublicPage;
import org.openroundtable.web.page.Languages;
import org.openroundtable.web.page.Zones;

import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** An event's pages, which everyone may read. */
@Path("/events/{slug}")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class EventPages {

    private final Clock clock;
    private final PublicEvents events;
    private final StructuredData data;
    private final PublicUrl address;
    private final Languages languages;
    private final HttpServerRequest request;

    EventPages(
            Clock clock,
            PublicEvents events,
            StructuredData data,
            PublicUrl address,
            Languages languages,
            HttpServerRequest request) {
        this.clock = clock;
        this.events = events;
        this.data = data;
        this.address = address;
        this.languages = languages;
        this.request = request;
    }

    @GET
    public TemplateInstance event(@RestPath String slug) {
        var view = view(slug);
        var programme = ProgrammeDays.of(
                        view.sessions(),
                        ProgrammeFilter.NONE,
                        null,
                        clock.instant().atZone(view.zones().shown()))
                .orElseThrow();
        return new EventPage(
                PageHead.of(address.of(view.event().path()), view.event(), data.of(view, reader())),
                view,
                programme,
                takingPart(slug));
    }

    @GET
    @Path("sessions/{code}")
    public TemplateInstance session(@RestPath String slug, @RestPath String code) {
        var view = view(slug);
        var session = view.session(code).orElseThrow(NotFoundException::new);
        return new SessionPage(
                PageHead.of(
                        address.of(Paths.session(slug, code)), view.event(), data.of(view.event(), session, reader())),
                view,
                session);
    }

    @GET
    @Path("speakers")
    public TemplateInstance speakers(@RestPath String slug) {
        var view = view(slug);
        return new SpeakersPage(head(view, Paths.speakers(slug)), view);
    }

    @GET
    @Path("speakers/{code}")
    public TemplateInstance speaker(@RestPath String slug, @RestPath String code) {
        var view = view(slug);
        var speaker = view.speaker(code).orElseThrow(NotFoundException::new);
        var schedule = view.scheduleOf(speaker);
        return new SpeakerPage(
                PageHead.of(
                        address.of(Paths.speaker(slug, code)),
                        view.event(),
                        data.of(view.event(), speaker, schedule, reader())),
                view,
                speaker,
                ProgrammeView.of(schedule));
    }

    @GET
    @Path("organisations")
    public TemplateInstance organisations(@RestPath String slug) {
        var view = view(slug);
        return new OrganisationsPage(head(view, Paths.organisations(slug)), view, takingPart(slug));
    }

    /** The event's own colours; nothing when it has none. */
    @GET
    @Path("theme.css")
    @Produces("text/css")
    public String theme(@RestPath String slug) {
        return events.theme(slug).orElseThrow(NotFoundException::new);
    }

    private PublicEventView view(String slug) {
        return events.view(slug, Zones.chosen(request)).orElseThrow(NotFoundException::new);
    }

    private TakingPart takingPart(String slug) {
        return events.takingPart(slug).orElseThrow(NotFoundException::new);
    }

    private PageHead head(PublicEventView view, String path) {
        return PageHead.of(address.of(path), view.event());
    }

    private Locale reader() {
        return languages.chosen(request).locale();
    }
}
