package org.openroundtable.organiser.event.privacy;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.web.form.FormFields;

import static org.openroundtable.organiser.editor.field.FieldSet.line;
import static org.openroundtable.organiser.editor.field.FieldSet.part;
import static org.openroundtable.organiser.editor.field.FieldSet.rows;
import static org.openroundtable.organiser.editor.field.FieldSet.text;

/** What an event says of personal data. */
@Path("/organiser/events/{slug}/privacy")
@Produces(MediaType.TEXT_HTML)
public class PrivacyFormPages {

    private static final EditorForm FORM = EditorForm.ofEvent(FieldSet.of(
            part(
                    "privacy",
                    text("controller"),
                    line("law"),
                    text("purposes"),
                    text("legalBasis"),
                    rows("retention", text("data"), text("period")),
                    line("contact"),
                    text("rights")),
            line("privacyNotice")));

    private final Editor editor;
    private final EditorFrames frames;

    PrivacyFormPages(Editor editor, EditorFrames frames) {
        this.editor = editor;
        this.frames = frames;
    }

    @GET
    public PrivacyFormPage form(@RestPath String slug) {
        var draft = editor.draft(slug);
        return page(draft, editor.open(draft, FORM));
    }

    @POST
    public Response save(@RestPath String slug, FormFields typed) {
        return editor.save(slug, FORM, typed, this::page);
    }

    private PrivacyFormPage page(Draft draft, FormView form) {
        return new PrivacyFormPage(frames.of(draft, Area.PRIVACY), form, List.of(PrivacyLaw.values()));
    }
}
