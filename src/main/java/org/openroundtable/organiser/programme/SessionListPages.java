package org.openroundtable.organiser.programme;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.openroundtable.organiser.editor.Editor;
import org.openroundtable.organiser.editor.EditorForm;

/** All sessions of an event. */
@Path("/organiser/events/{slug}/sessions")
@Produces(MediaType.TEXT_HTML)
public class SessionListPages {

    private static final String GRID = "grid";

    private final Editor editor;
    private final SessionLists lists;

    SessionListPages(Editor editor, SessionLists lists) {
        this.editor = editor;
        this.lists = lists;
    }

    /** @param at code of a session; of a long programme, those around it are shown */
    @GET
    public SessionListPage list(@RestPath String slug, @RestQuery String at, @RestQuery String view) {
        var draft = editor.draft(slug);
        return lists.page(draft, editor.open(draft, EditorForm.NOTHING), at, GRID.equals(view));
    }
}
