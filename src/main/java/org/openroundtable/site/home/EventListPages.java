package org.openroundtable.site.home;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.site.event.PageHead;
import org.openroundtable.web.kept.PublicPage;

import io.quarkus.qute.TemplateInstance;

/** The home page and the list of all events. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class EventListPages {

    private final EventCards cards;
    private final PublicUrl address;

    EventListPages(EventCards cards, PublicUrl address) {
        this.cards = cards;
        this.address = address;
    }

    @GET
    public TemplateInstance home() {
        var upcoming = cards.upcoming();
        var next = upcoming.stream()
                .filter(card -> card.event().phase().isAhead())
                .findFirst()
                .orElse(null);
        return new HomePage(
                head(Paths.HOME),
                next,
                upcoming.stream().filter(card -> card != next).toList());
    }

    @GET
    @Path("events")
    public TemplateInstance list() {
        return new EventListPage(head(Paths.EVENTS), cards.upcoming(), cards.previous());
    }

    private PageHead head(String path) {
        return PageHead.of(address.of(path));
    }
}
