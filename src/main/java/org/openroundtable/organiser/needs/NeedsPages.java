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
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.Paths;
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

/**
 * Accessibility needs and questions for the panels, of all who take part or may yet: whoever is left out of a list that is
 * printed is not catered for, so that a long one is printed from a file. Whoever reads them is in the history.
 */
@Path("/organiser/events/{slug}/needs")
@Produces(MediaType.TEXT_HTML)
public class NeedsPages {

    /** What registrants want to ask the panels; one of the standard questions. */
    private static final String FOR_PANELS = "questions";

    /** Of each question; the others are on the pages behind. */
    private static final int MOST = 100;

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

    /**
     * @param question code of the only one that is shown; null: all are
     * @param behind id of the last registration that was shown of it; null: the first ones are
     */
    @GET
    public NeedsPage show(@RestPath String slug, @RestQuery String question, @RestQuery Long behind) {
        var event = events.current(slug).orElseThrow(NotFoundException::new);
        var asked = event.questions().all().stream()
                .filter(known -> known.isSensitive() || known.code().equals(FOR_PANELS))
                .filter(known -> question == null || known.code().equals(question))
                .toList();
        return new NeedsPage(
                slug,
                event.title(),
                asked.stream().map(known -> asked(known, event, behind)).toList());
    }

    private Asked asked(Question question, EventSnapshot event, Long behind) {
        var listing = Listing.of(Map.of(
                "answered",
                List.of(question.code()),
                "status",
                List.of("pendingEmail", "pendingApproval", "confirmed", "waiting"),
                "sort",
                List.of("name"),
                "columns",
                List.of("name", "organisation", "sessions", Listing.ANSWER + question.code())));
        var page = search.page(event, listing, behind, MOST);
        var told = page.registrations().stream()
                .map(one -> told(one, question, event))
                .toList();
        if (!told.isEmpty()) {
            exports.record(event, "needs", listing, "page", told.size(), signedIn.actor(), clock.instant());
        }
        return new Asked(
                question.code(),
                question.label(),
                told,
                page.total(),
                page.next().orElse(null),
                Paths.organiserRegistrations(event.slug()) + "/export.pdf?" + listing.query());
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
