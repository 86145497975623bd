package org.openroundtable.site.event;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.site.programme.PersonView;
import org.openroundtable.site.programme.ProgrammeView;
import org.openroundtable.site.programme.SessionView;
import org.openroundtable.web.kept.PublicPage;
import org.openroundtable.web.page.Zones;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.core.http.HttpServerRequest;

/** An event's pages, which everyone may read. */
@Path("/events/{slug}")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class EventPages {

    @CheckedTemplate(basePath = "site/event")
    record event(PageHead head, PublicEventView notice, ProgrammeView programme, TakingPart participation)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "site/event")
    record programme(PageHead head, PublicEventView notice, ProgrammeView programme) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site/event")
    record session(PageHead head, PublicEventView notice, SessionView session) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site/event")
    record speakers(PageHead head, PublicEventView notice) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site/event")
    record speaker(PageHead head, PublicEventView notice, PersonView speaker, ProgrammeView programme)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "site/event")
    record organisations(PageHead head, PublicEventView notice, TakingPart participation) implements TemplateInstance {}

    private final PublicEvents noticeboard;
    private final StructuredData data;
    private final PublicUrl address;
    private final HttpServerRequest request;

    EventPages(PublicEvents noticeboard, StructuredData data, PublicUrl address, HttpServerRequest request) {
        this.noticeboard = noticeboard;
        this.data = data;
        this.address = address;
        this.request = request;
    }

    @GET
    public TemplateInstance event(@RestPath String slug) {
        var notice = notice(slug);
        var head =
                new PageHead(address.of(notice.event().path()), notice.event().theme(), data.of(notice));
        return new event(head, notice, ProgrammeView.of(notice.sessions()), participation(slug));
    }

    @GET
    @Path("programme")
    public TemplateInstance programme(@RestPath String slug) {
        var notice = notice(slug);
        return new programme(head(notice, "/programme"), notice, ProgrammeView.of(notice.sessions()));
    }

    @GET
    @Path("sessions/{code}")
    public TemplateInstance session(@RestPath String slug, @RestPath String code) {
        var notice = notice(slug);
        var session = notice.session(code).orElseThrow(NotFoundException::new);
        return new session(head(notice, "/sessions/" + code), notice, session);
    }

    @GET
    @Path("speakers")
    public TemplateInstance speakers(@RestPath String slug) {
        var notice = notice(slug);
        return new speakers(head(notice, "/speakers"), notice);
    }

    @GET
    @Path("speakers/{code}")
    public TemplateInstance speaker(@RestPath String slug, @RestPath String code) {
        var notice = notice(slug);
        var speaker = notice.speaker(code).orElseThrow(NotFoundException::new);
        return new speaker(
                head(notice, "/speakers/" + code), notice, speaker, ProgrammeView.of(notice.scheduleOf(speaker)));
    }

    @GET
    @Path("organisations")
    public TemplateInstance organisations(@RestPath String slug) {
        var notice = notice(slug);
        return new organisations(head(notice, "/organisations"), notice, participation(slug));
    }

    /** The event's own colours; nothing when it has none. */
    @GET
    @Path("theme.css")
    @Produces("text/css")
    public String theme(@RestPath String slug) {
        return noticeboard.theme(slug).orElseThrow(NotFoundException::new);
    }

    private PublicEventView notice(String slug) {
        return noticeboard.notice(slug, Zones.chosen(request)).orElseThrow(NotFoundException::new);
    }

    private TakingPart participation(String slug) {
        return noticeboard.participation(slug).orElseThrow(NotFoundException::new);
    }

    private PageHead head(PublicEventView notice, String page) {
        var event = notice.event();
        return new PageHead(address.of(event.path() + page), event.theme(), null);
    }
}
