package org.openroundtable.organiser.registration.bulk;

import java.net.URI;
import java.time.Clock;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.registration.bulk.BulkPage.Event;
import org.openroundtable.organiser.registration.bulk.BulkPage.Typed;
import org.openroundtable.organiser.registration.bulk.BulkPage.Whom;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.RegistrationChange.Explained;
import org.openroundtable.registration.bulk.BulkJobs;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.note.RegistrationNotes;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Does something with all registrations of a list; which ones stands in the address, as it does for the list itself. */
@Path("/organiser/events/{slug}/registrations/bulk")
@Produces(MediaType.TEXT_HTML)
public class BulkPages {

    private static final int SHOWN = 20;
    private final Clock clock;
    private final EventSnapshots events;
    private final RegistrationSearch search;
    private final BulkJobs jobs;
    private final SignedIn signedIn;
    private final Visitor visitor;

    BulkPages(
            Clock clock,
            EventSnapshots events,
            RegistrationSearch search,
            BulkJobs jobs,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.search = search;
        this.jobs = jobs;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    @GET
    public BulkPage ask(@RestPath String slug, @Context UriInfo address) {
        var event = event(slug);
        var listing = Listing.of(address.getQueryParameters());
        return page(event, listing, whom(event, listing), new Typed(null, null, true), FormErrors.none());
    }

    /** @param form {@code verb}, {@code argument}, {@code told}; {@code total}: how many they were when they were shown */
    @POST
    public Response begin(@RestPath String slug, @Context UriInfo address, FormFields form) {
        var event = event(slug);
        var listing = Listing.of(address.getQueryParameters());
        var typed = new Typed(
                BulkVerb.withCode(form.value("verb")).orElse(null),
                form.text("argument").strip(),
                form.value("told") != null);
        var whom = whom(event, listing);
        var errors = check(typed, form.value("total"), whom.total());
        if (!errors.isEmpty()) {
            return Response.status(422)
                    .entity(page(event, listing, whom, typed, errors))
                    .build();
        }
        var job = jobs.start(
                event, listing, typed.verb(), typed.argument(), typed.told(), signedIn.actor(), clock.instant());
        return Response.seeOther(URI.create(Paths.organiserRegistrations(slug) + "/bulk/" + job))
                .build();
    }

    @GET
    @Path("/{id}")
    public BulkProgressPage follow(@RestPath String slug, @RestPath Long id) {
        var event = event(slug);
        return jobs.progress(event.id(), id)
                .map(progress ->
                        new BulkProgressPage(slug, event.title(), id, progress, !event.isOverAt(progress.startedAt())))
                .orElseThrow(NotFoundException::new);
    }

    private FormErrors check(Typed typed, String shown, long total) {
        var say = MessageBundles.get(
                BulkMessages.class, Localized.Literal.of(visitor.getLocale().toLanguageTag()));
        var errors = FormErrors.none();
        if (typed.verb() == null) {
            errors.add("verb", say.verbMissing());
        }
        var longest = typed.verb() == BulkVerb.TAG ? RegistrationNotes.LONGEST_TAG : Explained.LONGEST;
        if (typed.argument().isEmpty() && (typed.verb() == null || typed.verb().needsArgument())) {
            errors.add("argument", say.argumentMissing());
        } else if (typed.argument().length() > longest) {
            errors.add("argument", say.tooLong(longest));
        }
        if (!Long.toString(total).equals(shown)) {
            errors.add("total", say.othersNow(total));
        }
        return errors;
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private Whom whom(EventSnapshot event, Listing listing) {
        return new Whom(
                event,
                search.page(event, listing, null, SHOWN).registrations(),
                search.states(event, listing.filter()),
                !event.isOverAt(clock.instant()));
    }

    private static BulkPage page(EventSnapshot event, Listing listing, Whom whom, Typed typed, FormErrors errors) {
        var query = listing.query().isEmpty() ? "" : "?" + listing.query();
        return new BulkPage(new Event(event.slug(), event.title(), query), whom, typed, errors);
    }
}
