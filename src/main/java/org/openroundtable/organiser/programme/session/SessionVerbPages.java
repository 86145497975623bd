package org.openroundtable.organiser.programme.session;

import java.util.function.Consumer;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
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
import org.openroundtable.organiser.programme.Programme;
import org.openroundtable.organiser.programme.SessionLists;
import org.openroundtable.organiser.programme.SessionPaths;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.programme.DraftSessions;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.web.form.FormFields;

/** What can be done with a session of a draft by a button. */
@Path("/organiser/events/{slug}/sessions")
@Produces(MediaType.TEXT_HTML)
public class SessionVerbPages {

    private final Editor editor;
    private final EditorFrames frames;
    private final WantedPlaces places;
    private final SessionLists lists;
    private final WarningRules rules;

    SessionVerbPages(Editor editor, EditorFrames frames, WantedPlaces places, SessionLists lists, WarningRules rules) {
        this.editor = editor;
        this.frames = frames;
        this.places = places;
        this.lists = lists;
        this.rules = rules;
    }

    @POST
    @Path("/{code}/copies")
    public Response copy(@RestPath String slug, @RestPath String code, FormFields typed) {
        var copy = new DraftSessions(editor.draft(slug).document()).freeCode(code);
        return change(slug, typed, draft -> new DraftSessions(draft).copy(code, copy), SessionPaths.of(slug, copy));
    }

    @POST
    @Path("/{code}/cancellation")
    public Response cancel(@RestPath String slug, @RestPath String code, FormFields typed) {
        return change(slug, typed, draft -> new DraftSessions(draft).cancel(code), SessionPaths.of(slug, code));
    }

    @POST
    @Path("/{code}/reinstatement")
    public Response reinstate(@RestPath String slug, @RestPath String code, FormFields typed) {
        return change(slug, typed, draft -> new DraftSessions(draft).reinstate(code), SessionPaths.of(slug, code));
    }

    /** Before the one before it that is at the same time, or, with {@code down}, behind the one behind it. */
    @POST
    @Path("/{code}/rank")
    public Response rank(@RestPath String slug, @RestPath String code, FormFields typed) {
        return change(
                slug,
                typed,
                draft -> {
                    var sessions = new DraftSessions(draft);
                    if (typed.value("down") == null) {
                        sessions.moveUp(code);
                    } else {
                        sessions.moveDown(code);
                    }
                },
                SessionPaths.around(slug, code));
    }

    @GET
    @Path("/{code}/removal")
    public SessionRemovalPage removal(@RestPath String slug, @RestPath String code) {
        var draft = editor.draft(slug);
        var reading = draft.document().reading();
        var session = Programme.of(draft.document(), reading.document(), rules).session(code);
        if (session == null) {
            throw new NotFoundException();
        }
        return new SessionRemovalPage(
                frames.of(draft, reading, Area.SESSIONS, code),
                editor.open(draft, EditorForm.NOTHING),
                SessionPaths.of(slug, code),
                session,
                places.in(slug, code));
    }

    @POST
    @Path("/{code}/removal")
    public Response remove(@RestPath String slug, @RestPath String code, FormFields typed) {
        return change(
                slug,
                typed,
                draft -> {
                    draft.get(DraftPart.SESSIONS, code);
                    draft.remove(DraftPart.SESSIONS, code);
                },
                SessionPaths.of(slug));
    }

    private Response change(String slug, FormFields typed, Consumer<DraftDocument> change, String next) {
        return editor.change(slug, typed, change, (draft, form) -> lists.page(draft, form), next);
    }
}
