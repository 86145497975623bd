package org.openroundtable.site.form.mailbox;

import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.site.form.EventHead;
import org.openroundtable.web.kept.PublicPage;

import io.quarkus.qute.TemplateInstance;

/** What everybody is told who has registered for an event that confirms addresses first. */
@Path("/events/{slug}/register/mailbox")
@Produces(MediaType.TEXT_HTML)
@PublicPage
public class MailboxPages {

    private final Clock clock;
    private final EventSnapshots events;

    MailboxPages(Clock clock, EventSnapshots events) {
        this.clock = clock;
        this.events = events;
    }

    @GET
    public TemplateInstance show(@RestPath String slug) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var now = clock.instant();
        return new MailboxPage(EventHead.of(event, Availability.of(event, now), now));
    }
}
