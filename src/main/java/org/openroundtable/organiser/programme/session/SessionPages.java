package org.openroundtable.organiser.programme.session;

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
import org.openroundtable.organiser.editor.field.Typed;
import org.openroundtable.organiser.programme.Programme;
import org.openroundtable.organiser.programme.SessionPaths;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.programme.DraftSessions;
import org.openroundtable.release.speaker.Lookalikes;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.web.form.FormFields;
import org.openroundtable.web.page.Visitor;

/** The forms of sessions. What no code can be is the one that is not there yet. */
@Path("/organiser/events/{slug}/sessions")
@Produces(MediaType.TEXT_HTML)
public class SessionPages {

    private static final String NEW = "_new";
    /** Of the button for whoever has more than one to add. */
    private static final String ANOTHER = "another";

    private final Editor editor;
    private final EditorFrames frames;
    private final Visitor visitor;
    private final WarningRules rules;

    SessionPages(Editor editor, EditorFrames frames, Visitor visitor, WarningRules rules) {
        this.editor = editor;
        this.frames = frames;
        this.visitor = visitor;
        this.rules = rules;
    }

    @GET
    @Path("/" + NEW)
    public SessionPage newForm(@RestPath String slug) {
        var draft = editor.draft(slug);
        var empty = editor.open(draft, SessionForms.ofNew(NEW));
        return page(draft, NEW, empty.with(Suggestions.of(draft.document())));
    }

    @POST
    @Path("/" + NEW)
    public Response create(@RestPath String slug, FormFields typed) {
        var draft = editor.draft(slug);
        var title = Typed.of(typed, "title-" + draft.document().language());
        var code = new DraftSessions(draft.document()).freeCode(title);
        return editor.save(
                slug,
                SessionForms.ofNew(code),
                typed,
                (now, form) -> page(now, NEW, form),
                SessionPaths.of(slug, Typed.isSent(typed, ANOTHER) ? NEW : code));
    }

    @GET
    @Path("/{code}")
    public SessionPage form(@RestPath String slug, @RestPath String code) {
        var draft = editor.draft(slug);
        return page(draft, code, editor.open(draft, SessionForms.of(code)));
    }

    @POST
    @Path("/{code}")
    public Response save(@RestPath String slug, @RestPath String code, FormFields typed) {
        return editor.save(slug, SessionForms.of(code), typed, (draft, form) -> page(draft, code, form));
    }

    private SessionPage page(Draft draft, String code, FormView form) {
        var reading = draft.document().reading();
        var lookalikes = new Lookalikes(draft.document());
        return new SessionPage(
                frames.of(draft, reading, Area.SESSIONS, code),
                form,
                SessionPaths.of(draft.slug()),
                Programme.of(draft.document(), reading.document(), rules).session(code),
                code.equals(NEW) ? lookalikes.all() : lookalikes.in(code),
                CastRow.of(form),
                SessionChoices.of(draft.document(), visitor.getLocale()));
    }
}
