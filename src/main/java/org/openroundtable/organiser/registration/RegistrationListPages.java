package org.openroundtable.organiser.registration;

import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

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
import org.openroundtable.organiser.registration.ListView.EventTitle;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.search.Listing;
import org.openroundtable.registration.search.SavedViews;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** The list of an event's registrations; how it is narrowed, sorted and shown stands in its address, and can be saved. */
@Path("/organiser/events/{slug}/registrations")
@Produces(MediaType.TEXT_HTML)
public class RegistrationListPages {

    private final Clock clock;
    private final EventSnapshots events;
    private final ListViews views;
    private final SavedViews saved;
    private final SignedIn signedIn;
    private final Visitor visitor;

    RegistrationListPages(
            Clock clock, EventSnapshots events, ListViews views, SavedViews saved, SignedIn signedIn, Visitor visitor) {
        this.clock = clock;
        this.events = events;
        this.views = views;
        this.saved = saved;
        this.signedIn = signedIn;
        this.visitor = visitor;
    }

    /** @param after id of the last registration of the page before; absent: the first page */
    @GET
    public RegistrationListPage list(@RestPath String slug, @RestQuery Long after, @Context UriInfo address) {
        return page(event(slug), address.getQueryParameters(), after, FormFields.NONE, FormErrors.none());
    }

    /** For whoever switches the language on an answer to the form. */
    @GET
    @Path("/views")
    public Response back(@RestPath String slug, @Context UriInfo address) {
        var listing = Listing.of(address.getQueryParameters());
        return to(ListView.address(Paths.organiserRegistrations(slug), listing));
    }

    /** @param form {@code name}: of the view; {@code shared}: with all who see the list */
    @POST
    @Path("/views")
    public Response save(@RestPath String slug, @Context UriInfo address, FormFields form) {
        var event = event(slug);
        var listing = Listing.of(address.getQueryParameters());
        var name = form.text("name").strip();
        var errors = check(name);
        if (errors.isEmpty()
                && !saved.save(
                        event,
                        signedIn.account(),
                        name,
                        "true".equals(form.value("shared")),
                        listing,
                        clock.instant())) {
            errors.add("name", say().tooManyViews(SavedViews.MOST));
        }
        return errors.isEmpty()
                ? to(ListView.address(Paths.organiserRegistrations(slug), listing))
                : Response.status(422)
                        .entity(page(event, address.getQueryParameters(), null, form, errors))
                        .build();
    }

    @POST
    @Path("/views/{id}/removal")
    public Response remove(@RestPath String slug, @RestPath Long id) {
        saved.remove(event(slug), signedIn.account(), id);
        return to(Paths.organiserRegistrations(slug));
    }

    private RegistrationListPage page(
            EventSnapshot event, Map<String, List<String>> address, Long after, FormFields typed, FormErrors errors) {
        return new RegistrationListPage(
                new EventTitle(event.slug(), event.title()),
                views.of(event, address, after, visitor.getLocale()),
                saved.of(event, signedIn.account()),
                typed,
                errors);
    }

    private FormErrors check(String name) {
        if (name.isEmpty()) {
            return FormErrors.none().add("name", say().viewNameMissing());
        }
        return name.length() > SavedViews.LONGEST_NAME
                ? FormErrors.none().add("name", say().viewNameTooLong(SavedViews.LONGEST_NAME))
                : FormErrors.none();
    }

    private EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    private RegistrationsMessages say() {
        return MessageBundles.get(
                RegistrationsMessages.class,
                Localized.Literal.of(visitor.getLocale().toLanguageTag()));
    }

    private static Response to(String path) {
        return Response.seeOther(URI.create(path)).build();
    }
}
