package org.openroundtable.organiser.creation;

import java.io.IOException;
import java.time.Instant;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.organiser.creation.DocumentPage.Typed;
import org.openroundtable.organiser.editor.DocumentFaults;
import org.openroundtable.organiser.editor.FaultLines;
import org.openroundtable.release.creation.CreationOutcome;
import org.openroundtable.release.creation.CreationOutcome.Faulty;
import org.openroundtable.release.creation.NewDrafts;
import org.openroundtable.release.creation.NewEvent;
import org.openroundtable.release.exchange.ProgrammeFile.Broken;
import org.openroundtable.release.exchange.ProgrammeFile.Programme;
import org.openroundtable.release.exchange.ProgrammeFile.Unknown;
import org.openroundtable.release.exchange.ProgrammeFile.Untimed;
import org.openroundtable.release.exchange.ProgrammeFiles;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.form.UploadForm;
import org.openroundtable.web.page.Visitor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Where events begin with a document, or with a programme that other software has written: as a file, or pasted. */
@Path("/organiser/events/new/document")
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {

    private static final String FILE = "file";
    static final String PASTED = "document";

    private final NewEvents events;
    private final NewDrafts drafts;
    private final SignedIn signedIn;
    private final CreationErrors errors;
    private final DocumentFaults documentFaults;
    private final Visitor visitor;
    private final ObjectMapper json;

    DocumentPages(
            NewEvents events,
            NewDrafts drafts,
            SignedIn signedIn,
            CreationErrors errors,
            DocumentFaults documentFaults,
            Visitor visitor,
            ObjectMapper json) {
        this.events = events;
        this.drafts = drafts;
        this.signedIn = signedIn;
        this.errors = errors;
        this.documentFaults = documentFaults;
        this.visitor = visitor;
        this.json = json;
    }

    @GET
    public DocumentPage form() {
        return new DocumentPage(Typed.NOTHING, FaultLines.NONE, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(UploadForm form) throws IOException {
        try (form) {
            var typed = Typed.beside(form.fields());
            return form.file() == null
                    ? refused(
                            typed,
                            FaultLines.NONE,
                            FormErrors.none().add(FILE, errors.text().fileMissing()))
                    : begin(form.text(), FILE, typed);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(FormFields fields) {
        var typed = Typed.pasted(fields);
        return begin(typed.document(), PASTED, typed);
    }

    /** @param text null: it is none */
    private Response begin(String text, String field, Typed typed) {
        var zone = events.usualZone(signedIn);
        var file = text == null ? new Unknown() : ProgrammeFiles.read(text, zone);
        if (file instanceof Programme programme) {
            var document = programme.asDocument(visitor.getLanguage().tag());
            if (programme.timeZone() == null) {
                document.put("timeZone", zone.getId());
            }
            return begin(document, false, field, typed);
        }
        if (file instanceof Untimed untimed) {
            var wrong = documentFaults.of(untimed);
            var message = errors.text().faulty(wrong.count());
            return refused(typed, wrong, FormErrors.none().add(field, message));
        }
        if (file instanceof Broken broken) {
            var message = documentFaults.broken(broken.line());
            return refused(typed, FaultLines.NONE, FormErrors.none().add(field, message));
        }
        var document = text == null ? null : read(text);
        return document == null
                ? refused(
                        typed,
                        FaultLines.NONE,
                        FormErrors.none().add(field, errors.text().notJson()))
                : begin(document, true, field, typed);
    }

    /** @param asSent it is what was sent, and can be pointed into */
    private Response begin(JsonNode document, boolean asSent, String field, Typed typed) {
        var faults = FormErrors.none();
        if (document instanceof ObjectNode event && isNameless(event)) {
            if (typed.name().isEmpty()) {
                faults.add(typed.nameField(), errors.text().nameMissing());
            }
            errors.checkName(faults, typed.nameField(), typed.name());
            if (!faults.isEmpty()) {
                return refused(typed, FaultLines.NONE, faults);
            }
            event.put("title", typed.name());
        }
        var outcome = events.begin(signedIn, now -> begun(document, asSent, now));
        var done = errors.answer(outcome, faults, field);
        return done != null ? done : refused(typed, wrong(outcome, document, asSent), faults);
    }

    private CreationOutcome begun(JsonNode document, boolean asSent, Instant now) {
        var account = signedIn.account();
        return asSent
                ? drafts.fromDocument(null, document, signedIn.actor(), now)
                : drafts.fromProgramme(
                        (ObjectNode) document,
                        new NewEvent.Contact(account.name(), account.email()),
                        signedIn.actor(),
                        now);
    }

    /** Its address is made of its title, and stays. */
    private static boolean isNameless(ObjectNode document) {
        return !document.hasNonNull("slug")
                && (!document.hasNonNull("title")
                        || document.path("title").asText("-").isBlank());
    }

    private FaultLines wrong(CreationOutcome outcome, JsonNode document, boolean asSent) {
        return outcome instanceof Faulty faulty
                ? documentFaults.of(faulty.faults(), document, asSent)
                : FaultLines.NONE;
    }

    /** Null: it is no JSON. */
    private JsonNode read(String text) {
        try {
            return json.readTree(text);
        } catch (JsonProcessingException noJson) {
            return null;
        }
    }

    private static Response refused(Typed typed, FaultLines wrong, FormErrors faults) {
        return Response.status(422)
                .entity(new DocumentPage(typed, wrong, faults))
                .build();
    }
}
