package org.openroundtable.site.event.privacy;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.registration.invitation.InvitationRetention;
import org.openroundtable.site.event.EventView;
import org.openroundtable.site.event.PageHead;
import org.openroundtable.site.shown.ShownEvents;
import org.openroundtable.web.kept.PublicPage;

import io.quarkus.qute.TemplateInstance;

/** The notice about personal data, where the event says something of them. */
@Path("/events/{slug}/privacy")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class PrivacyPages {

    private final Clock clock;
    private final ShownEvents events;
    private final PublicUrl address;

    PrivacyPages(Clock clock, ShownEvents events, PublicUrl address) {
        this.clock = clock;
        this.events = events;
        this.address = address;
    }

    @GET
    public TemplateInstance notice(@RestPath String slug) {
        var event = events.current(slug)
                .filter(shown -> shown.details().privacy() != null)
                .orElseThrow(NotFoundException::new);
        var view = EventView.of(event, clock.instant());
        return new PrivacyPage(
                PageHead.of(address.of(Paths.privacy(slug)), view),
                view,
                event.details().privacy(),
                InvitationRetention.DAYS);
    }
}
