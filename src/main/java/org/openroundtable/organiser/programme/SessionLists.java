package org.openroundtable.organiser.programme;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.organiser.editor.Area;
import org.openroundtable.organiser.editor.EditorFrames;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.organiser.editor.excerpt.Excerpt;
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

    public SessionListPage page(Draft draft, FormView form) {
        return page(draft, form, null, false);
    }

    /** @param at code of a session that is to be on the page; null: the first ones are */
    SessionListPage page(Draft draft, FormView form, String at, boolean grid) {
        var reading = draft.document().reading();
        var programme = Programme.of(draft.document(), reading.document(), rules);
        var all = programme.all();
        var excerpt = Excerpt.of(all, SessionRow::code, at);
        return new SessionListPage(
                frames.of(draft, reading, Area.SESSIONS, ""),
                form,
                SessionPaths.of(draft.slug()),
                SessionPaths.of(draft.slug()) + (grid ? "?view=grid&" : "?"),
                programme,
                excerpt,
                programme.showing(excerpt.in(all)),
                grid);
    }
}
