package org.openroundtable.site.event;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.openroundtable.link.PublicUrl;
import org.openroundtable.web.kept.PublicPage;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The home page and the list of all events. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class EventListPages {

    @CheckedTemplate(basePath = "site/event")
    record home(PageHead head, EventCard next, List<EventCard> others) implements TemplateInstance {}

    @CheckedTemplate(basePath = "site/event")
    record list(PageHead head, List<EventCard> upcoming, List<EventCard> previous) implements TemplateInstance {}

    private final PublicEvents noticeboard;
    private final PublicUrl address;

    EventListPages(PublicEvents noticeboard, PublicUrl address) {
        this.noticeboard = noticeboard;
        this.address = address;
    }

    @GET
    public TemplateInstance home() {
        var upcoming = noticeboard.upcoming();
        var next = upcoming.stream()
                .filter(card -> card.event().isAhead())
                .findFirst()
                .orElse(null);
        return new home(
                head("/"), next, upcoming.stream().filter(card -> card != next).toList());
    }

    @GET
    @Path("events")
    public TemplateInstance list() {
        return new list(head("/events"), noticeboard.upcoming(), noticeboard.previous());
    }

    private PageHead head(String path) {
        return new PageHead(address.of(path), null, null);
    }
}
