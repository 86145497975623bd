package org.openroundtable.organiser.figure.summary;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.report.summary.Rhythm;
import org.openroundtable.report.summary.Subscriptions;
import org.openroundtable.report.summary.Summaries;
import org.openroundtable.time.InZone;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** Each who may see the figures of an event chooses for themselves whether they come by mail. */
@Path("/organiser/events/{slug}/figures/summary")
@Produces(MediaType.TEXT_HTML)
public class SummaryPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final Subscriptions subscriptions;
    private final SignedIn signedIn;

    SummaryPages(Clock clock, EventSnapshots events, Subscriptions subscriptions, SignedIn signedIn) {
        this.clock = clock;
        this.events = events;
        this.subscriptions = subscriptions;
        this.signedIn = signedIn;
    }

    @GET
    public SummaryPage show(@RestPath String slug) {
        var event = event(slug);
        var now = clock.instant();
        return new SummaryPage(
                slug,
                Paths.figures(slug),
                event.title(),
                InZone.at(now, event.timeZone()),
                subscriptions.chosen(signedIn.account().id(), event).orElse(null),
                Summaries.isOver(event, now),
                FormErrors.none());
    }

    /** @param form {@code rhythm}: {@code daily} or {@code weekly}; empty: none come any more */
    @POST
    public Response choose(@RestPath String slug, FormFields form) {
        var rhythm = form.choice("rhythm", Rhythm.values());
        subscriptions.choose(signedIn.account().id(), event(slug), rhythm, clock.instant());
        return Response.seeOther(URI.create(Paths.figures(slug) + "/summary?done=" + Flash.SAVED.key()))
                .build();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }
}
