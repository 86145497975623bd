package org.openroundtable.release.draft.edit;

import java.util.List;

import org.openroundtable.account.Change;
import org.openroundtable.release.comparison.DocumentChange;

/**
 * A draft of an event that is to come was begun. What was written stays with the draft.
 *
 * @param after paths of what it began with
 */
record DraftBegun(List<String> after) implements Change {

    static DraftBegun of(List<DocumentChange> changes) {
        return new DraftBegun(changes.stream().map(DocumentChange::path).toList());
    }

    @Override
    public Object before() {
        return null;
    }
}
