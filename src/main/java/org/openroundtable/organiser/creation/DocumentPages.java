package org.openroundtable.organiser.creation;

import java.io.IOException;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.openroundtable.organiser.access.SignedIn;
import org.openroundtable.release.creation.NewDrafts;
import org.openroundtable.release.exchange.ProgrammeFile.Programme;
import org.openroundtable.release.exchange.ProgrammeFiles;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.form.UploadForm;
import org.openroundtable.web.page.Visitor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Where events begin with a document, or with a programme that other software has written: as a file, or pasted. */
@Path("/organiser/events/new/document")
@Produces(MediaType.TEXT_HTML)
public class DocumentPages {

    private static final String FILE = "file";
    private static final String PASTED = "document";

    private final NewEvents events;
    private final NewDrafts drafts;
    private final SignedIn signedIn;
    private final CreationErrors errors;
    private final Visitor visitor;
    private final ObjectMapper json;

    DocumentPages(
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
    public DocumentPage form() {
        return new DocumentPage("", FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(UploadForm form) throws IOException {
        try (form) {
            return form.file() == null
                    ? refused("", FormErrors.none().add(FILE, errors.text().fileMissing()))
                    : begin(form.text(), FILE, "");
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(FormFields fields) {
        var typed = fields.value(PASTED) == null ? "" : fields.value(PASTED);
        return begin(typed, PASTED, typed);
    }

    /** @param text null: it is none */
    private Response begin(String text, String field, String typed) {
        var document = text == null ? null : read(text);
        if (document == null) {
            return refused(typed, FormErrors.none().add(field, errors.text().notJson()));
        }
        var faults = FormErrors.none();
        var outcome = events.begin(signedIn, now -> drafts.fromDocument(null, document, signedIn.actor(), now));
        var done = errors.answer(outcome, faults, field);
        return done != null ? done : refused(typed, faults);
    }

    /** Null: it is of no kind that we know. */
    private JsonNode read(String text) {
        if (ProgrammeFiles.read(text, NewEvents.USUAL_ZONE) instanceof Programme programme) {
            return programme.asDocument(visitor.getLanguage().tag());
        }
        try {
            return json.readTree(text);
        } catch (JsonProcessingException noJson) {
            return null;
        }
    }

    private static Response refused(String typed, FormErrors faults) {
        return Response.status(422).entity(new DocumentPage(typed, faults)).build();
    }
}
