package org.openroundtable.organiser.registration.bulk;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.registration.bulk.BulkPage.Event;
import org.openroundtable.organiser.registration.bulk.BulkPage.Typed;
import org.openroundtable.organiser.registration.bulk.BulkPage.Whom;
import org.openroundtable.organiser.registration.bulk.BulkProgressPage.Job;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.RegistrationChange.Explained;
import org.openroundtable.registration.bulk.BulkJobs;
import org.openroundtable.registration.bulk.BulkResults;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.note.RegistrationNotes;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.RegistrationSearch;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Does something with all registrations of a list, or with those picked in it; which ones stands in the address, as it does for the list itself. */
@Path("/organiser/events/{slug}/registrations/bulk")
@Produces(MediaType.TEXT_HTML)
public class BulkPages {

    /** As many as are on a page of the list: whoever is picked there is named here. */
    private static final int SHOWN = 50;

    private final Clock clock;
    private final EventSnapshots events;
    private final RegistrationSearch search;
    private final BulkJobs jobs;
    private final BulkResults results;
    private final SignedIn signedIn;
    private final Visitor visitor;

    BulkPages(
            Clock clock,
            EventSnapshots events,
            RegistrationSearch search,
            BulkJobs jobs,
            BulkResults results,
            SignedIn signedIn,
            Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.search = search;
        this.jobs = jobs;
        this.results = results;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** @param list query of the list in which some were picked; absent: it is about all of a list */
    @GET
    public BulkPage ask(@RestPath String slug, @RestQuery String list, @Context UriInfo address) {
        var event = event(slug);
        var listing = Listing.of(address.getQueryParameters());
        return new BulkPage(
                where(event, listing, list), whom(event, listing), new Typed(null, null, true), FormErrors.none());
    }

    /** @param form {@code verb}, {@code argument}, {@code told}; {@code total}: how many they were when they were shown */
    @POST
    public Response begin(@RestPath String slug, @RestQuery String list, @Context UriInfo address, FormFields form) {
        var event = event(slug);
        var listing = Listing.of(address.getQueryParameters());
        var typed = new Typed(
                BulkVerb.withCode(form.value("verb")).orElse(null),
                form.text("argument").strip(),
                form.value("told") != null);
        var whom = whom(event, listing);
        var errors = check(typed, form.value("total"), whom.total());
        if (!errors.isEmpty() || whom.total() == 0) {
            return Response.status(422)
                    .entity(new BulkPage(where(event, listing, list), whom, typed, errors))
                    .build();
        }
        var job = jobs.start(
                event, listing, typed.verb(), typed.argument(), typed.told(), signedIn.actor(), clock.instant());
        return Response.seeOther(URI.create(Paths.organiserRegistrations(slug) + "/bulk/" + job))
                .build();
    }

    /**
     * @param notDoneAfter id of the last of the page before of those for whom it could not be done; absent: the first page
     * @param doneAfter the same of those for whom it is done
     */
    @GET
    @Path("/{id}")
    public BulkProgressPage follow(
            @RestPath String slug, @RestPath Long id, @RestQuery Long notDoneAfter, @RestQuery Long doneAfter) {
        var event = event(slug);
        var progress = jobs.progress(event.id(), id).orElseThrow(NotFoundException::new);
        return new BulkProgressPage(
                new Job(slug, event.title(), id, !event.isOverAt(progress.startedAt())),
                progress,
                results.of(id, false, notDoneAfter),
                results.of(id, true, doneAfter));
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

    private static Event where(EventSnapshot event, Listing listing, String list) {
        var whole = list == null ? listing.query() : list;
        var query = list == null ? whole : listing.query() + "&list=" + URLEncoder.encode(list, StandardCharsets.UTF_8);
        return new Event(event.slug(), event.title(), "?" + query, whole.isEmpty() ? "" : "?" + whole);
    }
}
