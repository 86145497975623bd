package org.openroundtable.organiser.needs;

import java.time.Clock;
import java.util.List;
import java.util.Map;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.needs.NeedsPage.Asked;
import org.openroundtable.organiser.needs.NeedsPage.Told;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.question.Question;
import org.openroundtable.registration.exchange.RegistrationExports;
import org.openroundtable.registration.search.FoundRegistration;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.web.page.Visitor;

/** Accessibility needs and questions for the panels, of all who take part or may yet: whoever is left out of a list that is printed
 * is not catered for. Whoever reads them is in the history. */
@Path("/organiser/events/{slug}/needs")
@Produces(MediaType.TEXT_HTML)
public class NeedsPages {

    /** What registrants want to ask the panels; one of the standard questions. */
    private static final String FOR_PANELS = "questions";

    private final Clock clock;
    private final EventSnapshots events;
    private final RegistrationSearch search;
    private final RegistrationExports exports;
    private final SignedIn signedIn;
    private final Visitor visitor;

    NeedsPages(
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
    public NeedsPage show(@RestPath String slug) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var asked = event.questions().all().stream()
                .filter(question -> question.isSensitive() || question.code().equals(FOR_PANELS))
                .toList();
        return new NeedsPage(
                slug,
                event.title(),
                asked.stream().map(question -> asked(question, event)).toList());
    }

    private Asked asked(Question question, EventSnapshot event) {
        var listing = Listing.of(Map.of(
                "answered",
                List.of(question.code()),
                "status",
                List.of("pendingEmail", "pendingApproval", "confirmed", "waiting"),
                "sort",
                List.of("name")));
        var told = search.all(event, listing).stream()
                .map(one -> told(one, question, event))
                .toList();
        if (!told.isEmpty()) {
            exports.record(event, "needs", listing, "page", told.size(), signedIn.actor(), clock.instant());
        }
        return new Asked(question.code(), question.label(), told);
    }

    private Told told(FoundRegistration one, Question question, EventSnapshot event) {
        return new Told(
                one.id(),
                one.registrant().fullName(),
                one.registrant().organisation(),
                event.ever().stream()
                        .filter(session -> one.places().containsKey(session.code()))
                        .map(session -> session.title())
                        .toList(),
                question.kind().say(one.answers().to(question.code()), visitor.getLocale()));
    }
}
