package org.openroundtable.organiser.programme;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.release.draft.Draft;

/** Draws the list of all sessions, also to say that somebody else was faster. */
@ApplicationScoped
public class SessionLists {

    private final EditorFrames frames;

    SessionLists(EditorFrames frames) {
        this.frames = frames;
    }

    public SessionListPage page(Draft draft, FormView form, boolean grid) {
        return new SessionListPage(
                frames.of(draft, Area.SESSIONS),
                form,
                SessionPaths.of(draft.slug()),
                Programme.of(draft.document()),
                grid);
    }
}
