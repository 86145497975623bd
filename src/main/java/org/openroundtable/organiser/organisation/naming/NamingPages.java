package org.openroundtable.organiser.organisation.naming;

import java.time.Clock;
import java.util.Arrays;
import java.util.Locale;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.Paths;
import org.openroundtable.organisation.naming.Decision;
import org.openroundtable.organisation.naming.Namesakes;
import org.openroundtable.organisation.naming.Namings;
import org.openroundtable.organisation.naming.Participant;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;

/** Which organisations the public pages of an event name, and deciding on one of them. */
@Path("/organiser/events/{slug}/organisations")
@Produces(MediaType.TEXT_HTML)
public class NamingPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final Namings namings;
    private final SignedIn signedIn;

    NamingPages(Clock clock, EventSnapshots events, Namings namings, SignedIn signedIn) {
        this.clock = clock;
        this.events = events;
        this.namings = namings;
        this.signedIn = signedIn;
    }

    /** @param q part of the names that are looked for; absent: all */
    @GET
    public NamingPage show(@RestPath String slug, @RestQuery String q) {
        var event = event(slug);
        var sought = q == null ? "" : q.strip();
        var all = namings.of(event);
        var namesakes = Namesakes.among(all.stream().map(Participant::name));
        var found = all.stream()
                .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(sought.toLowerCase(Locale.ROOT)))
                .toList();
        return new NamingPage(
                slug,
                event.title(),
                sought,
                Arrays.stream(NamingGroup.Kind.values())
                        .map(kind -> NamingGroup.of(kind, found, namesakes, slug))
                        .filter(group -> group.number() > 0)
                        .toList());
    }

    /** @param form {@code decision}: {@code shown} or {@code hidden}; empty: it is left to whether somebody vouches for it */
    @POST
    @Path("{id}/naming")
    public Response decide(@RestPath String slug, @RestPath Long id, FormFields form) {
        var decision = form.choice("decision", Decision.values());
        return saved(slug, form, namings.decide(event(slug), id, decision, signedIn.actor(), clock.instant()));
    }

    /** Of all events. */
    @POST
    @Path("{id}/unlisting")
    public Response unlist(@RestPath String slug, @RestPath Long id, FormFields form) {
        return saved(slug, form, namings.unlist(id, true, signedIn.actor(), clock.instant()));
    }

    @POST
    @Path("{id}/listing")
    public Response list(@RestPath String slug, @RestPath Long id, FormFields form) {
        return saved(slug, form, namings.unlist(id, false, signedIn.actor(), clock.instant()));
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private static Response saved(String slug, FormFields form, boolean known) {
        if (!known) {
            throw new NotFoundException();
        }
        var page = UriBuilder.fromPath(Paths.organiserEvent(slug) + "/organisations")
                .queryParam("done", Flash.SAVED.key());
        var sought = form.line("q");
        return Response.seeOther(
                        sought.isEmpty()
                                ? page.build()
                                : page.queryParam("q", "{q}").build(sought))
                .build();
    }
}
