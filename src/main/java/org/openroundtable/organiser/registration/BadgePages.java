package org.openroundtable.organiser.registration;

import java.time.Clock;
import java.util.Locale;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.exchange.RegistrationExports;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.sheet.Badges;
import org.openroundtable.time.LocalText;
import org.openroundtable.web.page.Visitor;

/** Name badges of those whom the list of registrations shows at the same address. */
@Path("/organiser/events/{slug}/registrations/badges.pdf")
public class BadgePages {

    private final Clock clock;
    private final EventSnapshots events;
    private final RegistrationSearch search;
    private final RegistrationExports exports;
    private final SignedIn signedIn;
    private final Visitor visitor;

    BadgePages(
            Clock clock,
            EventSnapshots events,
            RegistrationSearch search,
            RegistrationExports exports,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.search = search;
        this.exports = exports;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public Response print(@RestPath String slug, @Context UriInfo address) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var listing = Listing.of(address.getQueryParameters());
        exports.record(event, "badges", listing, "pdf", signedIn.actor(), clock.instant());
        return Response.ok(written(event, listing), Badges.TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s-badges.pdf\"".formatted(slug))
                .build();
    }

    /** Some at a time, each as soon as it was read. */
    private StreamingOutput written(EventSnapshot event, Listing listing) {
        var reader = visitor.getLocale();
        var title = event.title().in(reader).text();
        return out -> {
            try (var badges = new Badges(out, title, reader)) {
                search.each(event, listing, some -> some.forEach(one -> add(badges, one.registrant(), reader)));
            }
        };
    }

    private static void add(Badges badges, Registrant registrant, Locale reader) {
        badges.add(registrant.fullName(), registrant.organisation(), LocalText.country(registrant.country(), reader));
    }
}
