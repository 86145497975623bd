package org.openroundtable.organiser.event.terms;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.field.FieldSet;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.web.form.FormFields;

import static org.openroundtable.organiser.editor.field.FieldSet.flag;
import static org.openroundtable.organiser.editor.field.FieldSet.line;
import static org.openroundtable.organiser.editor.field.FieldSet.moment;
import static org.openroundtable.organiser.editor.field.FieldSet.number;

/** When and how people may register for an event. */
@Path("/organiser/events/{slug}/registration")
@Produces(MediaType.TEXT_HTML)
public class TermsPages {

    private static final EditorForm FORM = EditorForm.ofEvent(FieldSet.of(
            moment("registration/opensAt"),
            moment("registration/closesAt"),
            moment("registration/changesUntil"),
            number("registration/capacity"),
            flag("registration/waitlist"),
            number("registration/offerMinutes"),
            number("registration/limitPerOrganisation"),
            line("registration/overLimitPerOrganisation"),
            flag("registration/confirmAddress"),
            number("registration/holdMinutes"),
            flag("registration/approval"),
            flag("registration/codeOrInvitation")));

    private final Editor editor;
    private final EditorFrames frames;

    TermsPages(Editor editor, EditorFrames frames) {
        this.editor = editor;
        this.frames = frames;
    }

    @GET
    public TermsPage form(@RestPath String slug) {
        var draft = editor.draft(slug);
        return page(draft, editor.open(draft, FORM));
    }

    @POST
    public Response save(@RestPath String slug, FormFields typed) {
        return editor.save(slug, FORM, typed, this::page);
    }

    private TermsPage page(Draft draft, FormView form) {
        return new TermsPage(frames.of(draft, Area.REGISTRATION), form);
    }
}
