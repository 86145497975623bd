package org.openroundtable.organiser.programme;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.warning.WarningRules;

/** Draws the list of all sessions, also to say that somebody else was faster. */
@ApplicationScoped
public class SessionLists {

    private final EditorFrames frames;
    private final WarningRules rules;

    SessionLists(EditorFrames frames, WarningRules rules) {
        this.frames = frames;
        this.rules = rules;
    }

    public SessionListPage page(Draft draft, FormView form, boolean grid) {
        var reading = draft.document().reading();
        return new SessionListPage(
                frames.of(draft, reading, Area.SESSIONS, ""),
                form,
                SessionPaths.of(draft.slug()),
                Programme.of(draft.document(), reading.document(), rules),
                grid);
    }
}
