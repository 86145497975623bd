package org.openroundtable.organiser.creation;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.role.Permission;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.release.creation.NewDrafts;
import org.openroundtable.release.creation.NewEvent;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;
import org.openroundtable.web.page.Zones;

import io.vertx.core.http.HttpServerRequest;

/** Where events begin. */
@Path("/organiser/events/new")
@Produces(MediaType.TEXT_HTML)
public class NewEventPages {

    private final NewEvents events;
    private final NewDrafts drafts;
    private final SignedIn signedIn;
    private final CreationErrors errors;
    private final Visitor visitor;

    NewEventPages(NewEvents events, NewDrafts drafts, SignedIn signedIn, CreationErrors errors, Visitor visitor) {
        this.events = events;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.errors = errors;
        this.visitor = visitor;
    }

    @GET
    public NewEventPage form(HttpServerRequest request) {
        var zone = Zones.chosen(request).orElseGet(() -> events.usualZone(signedIn));
        return new NewEventPage(NewEventForm.empty(zone), Zones.all(), FormErrors.none());
    }

    @POST
    public Response begin(FormFields fields) {
        var form = NewEventForm.of(fields);
        var faults = FormErrors.none();
        var account = signedIn.account();
        var contact = new NewEvent.Contact(account.name(), account.email());
        var event = form.event(faults, errors, visitor.getLanguage().tag(), contact);
        if (event == null) {
            return refused(new NewEventPage(form, Zones.all(), faults));
        }
        var done = errors.answer(
                events.begin(signedIn, now -> drafts.fromNothing(null, event, signedIn.actor(), now)), faults, "name");
        return done != null ? done : refused(new NewEventPage(form, Zones.all(), faults));
    }

    @GET
    @Path("copy")
    public CopyPage copyForm() {
        return new CopyPage(new CopyForm("", "", ""), events.sources(signedIn), FormErrors.none());
    }

    @POST
    @Path("copy")
    public Response copy(FormFields fields) {
        var form = CopyForm.of(fields);
        var faults = FormErrors.none();
        if (!signedIn.access().to(form.source()).may(Permission.EDIT_CONTENT)) {
            faults.add("source", errors.text().sourceMissing());
        }
        errors.checkName(faults, "name", form.name());
        var day = errors.day(faults, "firstDay", form.firstDay());
        var name = form.name().isEmpty() ? null : form.name();
        var done = faults.isEmpty()
                ? errors.answer(
                        events.begin(
                                signedIn,
                                now -> drafts.fromEvent(form.source(), null, name, day, signedIn.actor(), now)),
                        faults,
                        "source")
                : null;
        return done != null ? done : refused(new CopyPage(form, events.sources(signedIn), faults));
    }

    private static Response refused(Object page) {
        return Response.status(422).entity(page).build();
    }
}
