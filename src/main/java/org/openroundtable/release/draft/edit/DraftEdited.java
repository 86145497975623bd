package org.openroundtable.release.draft.edit;

import java.util.List;

import org.openroundtable.account.Change;
import org.openroundtable.release.comparison.DocumentChange;

/**
 * A draft was edited. What was written stays with the draft: some of it was never meant for anybody else.
 *
 * @param after paths of what was changed
 */
record DraftEdited(List<String> after) implements Change {

    static DraftEdited of(List<DocumentChange> changes) {
        return new DraftEdited(changes.stream().map(DocumentChange::path).toList());
    }

    @Override
    public Object before() {
        return null;
    }
}
