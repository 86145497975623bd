package org.openroundtable.organiser.programme.session;

import java.util.List;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestPath;
import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.programme.Programme;
import org.openroundtable.organiser.programme.SessionPaths;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.programme.KnownTexts;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.web.form.FormFields;

/** Moves a session to another time or room. */
@Path("/organiser/events/{slug}/sessions")
@Produces(MediaType.TEXT_HTML)
public class SlotPages {

    private static final List<Integer> STEPS = List.of(5, 15, 60);

    private final Editor editor;
    private final EditorFrames frames;
    private final WarningRules rules;

    SlotPages(Editor editor, EditorFrames frames, WarningRules rules) {
        this.editor = editor;
        this.frames = frames;
        this.rules = rules;
    }

    @GET
    @Path("/{code}/slot")
    public SlotPage form(@RestPath String slug, @RestPath String code) {
        var draft = editor.draft(slug);
        return page(draft, code, editor.open(draft, SessionForms.slotOf(code)));
    }

    @POST
    @Path("/{code}/slot")
    public Response move(@RestPath String slug, @RestPath String code, FormFields typed) {
        return editor.save(slug, SessionForms.slotOf(code), typed, (draft, form) -> page(draft, code, form));
    }

    private SlotPage page(Draft draft, String code, FormView form) {
        var reading = draft.document().reading();
        var programme = Programme.of(draft.document(), reading.document(), rules);
        return new SlotPage(
                frames.of(draft, reading, Area.SESSIONS, code),
                form,
                SessionPaths.of(draft.slug()),
                programme.session(code),
                programme.dayOf(code),
                new KnownTexts(draft.document()).rooms(),
                STEPS);
    }
}
