package org.openroundtable.organiser.exchange;

import java.io.IOException;
import java.util.List;
import java.util.Objects;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.link.Paths;
import org.openroundtable.organiser.editor.DocumentFaults;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.FaultLines;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftFault;
import org.openroundtable.release.exchange.ProgrammeFile.Broken;
import org.openroundtable.release.exchange.ProgrammeFile.Programme;
import org.openroundtable.release.exchange.ProgrammeFile.Untimed;
import org.openroundtable.release.exchange.ProgrammeFiles;
import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.form.UploadForm;
import org.openroundtable.web.page.Visitor;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

/** Takes the programme that other software has written into a draft; what that changes is shown before it is published. */
@Path("/organiser/events/{slug}/sessions/import")
@Produces(MediaType.TEXT_HTML)
public class ImportPages {

    private static final int UNPROCESSABLE = 422;
    private static final String FILE = "file";
    private static final String PASTED = "programme";

    private final Editor editor;
    private final DocumentFaults faults;
    private final Visitor visitor;

    ImportPages(Editor editor, DocumentFaults faults, Visitor visitor) {
        this.editor = editor;
        this.faults = faults;
        this.visitor = visitor;
    }

    @GET
    public ImportPage form(@RestPath String slug) {
        var draft = editor.draft(slug);
        return page(draft, editor.open(draft, EditorForm.NOTHING), "", FaultLines.NONE, FormErrors.none());
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public Response upload(@RestPath String slug, UploadForm form) throws IOException {
        try (form) {
            var text = form.file() == null ? "" : form.text();
            return take(slug, form.fields(), Objects.requireNonNullElse(text, ""), FILE);
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paste(@RestPath String slug, FormFields fields) {
        return take(slug, fields, fields.text(PASTED), PASTED);
    }

    private Response take(String slug, FormFields fields, String text, String field) {
        var draft = editor.draft(slug);
        var file = ProgrammeFiles.read(text, draft.document().zone());
        if (file instanceof Broken broken) {
            return refused(draft, field, text, FaultLines.NONE, faults.broken(broken.line()));
        }
        if (file instanceof Untimed untimed) {
            return refused(draft, field, text, faults.of(untimed));
        }
        if (!(file instanceof Programme programme)) {
            return refused(draft, field, text, FaultLines.NONE, messages().unreadable());
        }
        var wrong = faultsOf(programme, draft);
        if (!wrong.isEmpty()) {
            return refused(draft, field, text, faults.of(wrong));
        }
        // What came as a file is shown as text, to be sent again without choosing the file once more.
        return editor.change(
                slug,
                fields,
                programme::into,
                (now, form) -> page(now, form, text, FaultLines.NONE, FormErrors.none()),
                Paths.organiserEvent(slug) + "/publication");
    }

    /** What no event can be, and the draft was not before. */
    private static List<DraftFault> faultsOf(Programme programme, Draft draft) {
        var known = draft.document().faults();
        var with = draft.document().copy();
        programme.into(with);
        return with.faults().stream()
                .filter(fault -> !fault.isMissing() && !known.contains(fault))
                .toList();
    }

    private ExchangeMessages messages() {
        return MessageBundles.get(
                ExchangeMessages.class,
                Localized.Literal.of(visitor.getLanguage().tag()));
    }

    private Response refused(Draft draft, String field, String text, FaultLines wrong) {
        return refused(draft, field, text, wrong, messages().faulty(wrong.count()));
    }

    private Response refused(Draft draft, String field, String text, FaultLines wrong, String fault) {
        var form = editor.open(draft, EditorForm.NOTHING);
        var typed = field.equals(PASTED) ? text : "";
        return Response.status(UNPROCESSABLE)
                .entity(page(draft, form, typed, wrong, FormErrors.none().add(field, fault)))
                .build();
    }

    private static ImportPage page(Draft draft, FormView form, String typed, FaultLines wrong, FormErrors errors) {
        return new ImportPage(
                Paths.organiserEvent(draft.slug()), draft.document().title(), form, typed, wrong, errors);
    }
}
