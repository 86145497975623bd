package org.openroundtable.organiser.creation;

import java.net.URI;
import java.time.ZoneId;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.account.role.Permission;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.release.creation.CreationOutcome;
import org.openroundtable.release.creation.CreationOutcome.Begun;
import org.openroundtable.release.creation.CreationOutcome.Faulty;
import org.openroundtable.release.creation.CreationOutcome.NoSource;
import org.openroundtable.release.creation.CreationOutcome.SlugTaken;
import org.openroundtable.release.creation.NewDrafts;
import org.openroundtable.release.creation.NewEvent;
import org.openroundtable.release.exchange.ProgrammeFile.Programme;
import org.openroundtable.release.exchange.ProgrammeFiles;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Flash;
import org.openroundtable.web.page.Visitor;
import org.openroundtable.web.page.Zones;

import io.vertx.core.http.HttpServerRequest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Where events begin. */
@Path("/organiser/events/new")
@Produces(MediaType.TEXT_HTML)
public class NewEventPages {

    private static final ZoneId USUAL_ZONE = ZoneId.of("Europe/Brussels");

    private final NewEvents events;
    private final NewDrafts drafts;
    private final SignedIn signedIn;
    private final CreationErrors errors;
    private final Visitor visitor;
    private final ObjectMapper json;

    NewEventPages(
            NewEvents events,
            NewDrafts drafts,
            SignedIn signedIn,
            CreationErrors errors,
            Visitor visitor,
            ObjectMapper json) {
        this.events = events;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.errors = errors;
        this.visitor = visitor;
        this.json = json;
    }

    @GET
    public NewEventPage form(HttpServerRequest request) {
        var zone = Zones.chosen(request).orElse(USUAL_ZONE);
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
        var done = answer(
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
                ? answer(
                        events.begin(
                                signedIn,
                                now -> drafts.fromEvent(form.source(), null, name, day, signedIn.actor(), now)),
                        faults,
                        "source")
                : null;
        return done != null ? done : refused(new CopyPage(form, events.sources(signedIn), faults));
    }

    @GET
    @Path("document")
    public DocumentPage documentForm() {
        return new DocumentPage("", FormErrors.none());
    }

    @POST
    @Path("document")
    public Response document(FormFields fields) {
        var typed = fields.value("document") == null ? "" : fields.value("document");
        var faults = FormErrors.none();
        var document = read(typed, faults);
        var done = faults.isEmpty()
                ? answer(
                        events.begin(signedIn, now -> drafts.fromDocument(null, document, signedIn.actor(), now)),
                        faults,
                        "document")
                : null;
        return done != null ? done : refused(new DocumentPage(typed, faults));
    }

    private JsonNode read(String typed, FormErrors faults) {
        if (ProgrammeFiles.read(typed, USUAL_ZONE) instanceof Programme programme) {
            return programme.asDocument(visitor.getLanguage().tag());
        }
        try {
            return json.readTree(typed);
        } catch (JsonProcessingException noJson) {
            faults.add("document", errors.text().notJson());
            return null;
        }
    }

    /** Null, and a fault, if nothing was begun. */
    private Response answer(CreationOutcome outcome, FormErrors faults, String field) {
        if (outcome instanceof Begun begun) {
            return Response.seeOther(URI.create(Paths.organiserEvent(begun.slug()) + "?done=" + Flash.SAVED.key()))
                    .build();
        }
        if (outcome instanceof SlugTaken taken) {
            faults.add(field, errors.text().slugTaken(taken.slug()));
        } else if (outcome instanceof NoSource) {
            faults.add(field, errors.text().sourceMissing());
        } else if (outcome instanceof Faulty faulty) {
            var first = faulty.faults().get(0);
            faults.add(field, errors.text().faulty(first.pointer(), first.detail()));
        }
        return null;
    }

    private static Response refused(Object page) {
        return Response.status(422).entity(page).build();
    }
}
