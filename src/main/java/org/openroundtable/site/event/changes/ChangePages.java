package org.openroundtable.site.event.changes;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.site.ChangeMessages;
import org.openroundtable.site.event.PageHead;
import org.openroundtable.site.event.PublicEventView;
import org.openroundtable.site.event.PublicEvents;
import org.openroundtable.web.kept.PublicPage;
import org.openroundtable.web.page.Languages;
import org.openroundtable.web.page.Zones;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.vertx.core.http.HttpServerRequest;

/** What has changed in an event since it was published: nothing that is between organisers and registrants. */
@Path("/events/{slug}")
@PublicPage
public class ChangePages {

    private final PublicEvents events;
    private final ChangeLog log;
    private final PublicUrl address;
    private final Languages languages;
    private final HttpServerRequest request;

    ChangePages(PublicEvents events, ChangeLog log, PublicUrl address, Languages languages, HttpServerRequest request) {
        this.events = events;
        this.log = log;
        this.address = address;
        this.languages = languages;
        this.request = request;
    }

    @GET
    @Path("changes")
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance changes(@RestPath String slug) {
        var view = view(slug);
        var zone = view.zones().shown();
        return new ChangesPage(
                PageHead.of(address.of(Paths.changes(slug)), view.event()),
                view,
                log.of(slug, zone, languages.chosen(request).locale()));
    }

    /** As RFC 4287 has it. */
    @GET
    @Path("changes.atom")
    @Produces(ChangeFeed.MEDIA_TYPE)
    public String feed(@RestPath String slug) {
        var event = view(slug).event();
        var language = languages.chosen(request);
        var text = MessageBundles.get(ChangeMessages.class, Localized.Literal.of(language.tag()));
        return new ChangeFeed(event, address, text, language.locale())
                .write(log.of(slug, event.zone(), language.locale()));
    }

    private PublicEventView view(String slug) {
        return events.view(slug, Zones.chosen(request)).orElseThrow(NotFoundException::new);
    }
}
