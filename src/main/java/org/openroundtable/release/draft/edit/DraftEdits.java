package org.openroundtable.release.draft.edit;

import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.Change;
import org.openroundtable.release.comparison.DocumentChange;

/** Keeps what was changed in drafts, for whoever saves on top of it, and tells the history. */
@ApplicationScoped
public class DraftEdits {

    private final DraftEditRows rows;
    private final Event<ActRecorded> acts;

    DraftEdits(DraftEditRows rows, Event<ActRecorded> acts) {
        this.rows = rows;
        this.acts = acts;
    }

    /** Those that led to a later version than this one, the oldest first. */
    public List<DraftEdit> since(String slug, long version) {
        return rows.since(slug, version).stream().map(DraftEditRow::edit).toList();
    }

    /** The first of a draft that begins with it. */
    public void begin(String slug, List<DocumentChange> changes, Actor actor, Instant now) {
        keep(slug, 1, changes, DraftBegun.of(changes), actor, now);
    }

    /** @param version of the draft from now on */
    public void add(String slug, long version, List<DocumentChange> changes, Actor actor, Instant now) {
        keep(slug, version, changes, DraftEdited.of(changes), actor, now);
    }

    /** A draft without edits of its own has become what is live now, of which the history tells anyway. */
    public void follow(String slug, long version, List<DocumentChange> changes, Actor actor, Instant now) {
        rows.persist(new DraftEditRow(slug, version, changes, actor, now));
    }

    private void keep(String slug, long version, List<DocumentChange> changes, Change act, Actor actor, Instant now) {
        rows.persist(new DraftEditRow(slug, version, changes, actor, now));
        acts.fire(new ActRecorded(slug, act, actor, now));
    }
}
