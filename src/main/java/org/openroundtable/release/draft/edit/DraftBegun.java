package org.openroundtable.release.draft.edit;

import java.util.List;
import java.util.Map;

import org.openroundtable.account.Change;
import org.openroundtable.release.comparison.ChangeExcerpts;
import org.openroundtable.release.comparison.ChangesByPath;
import org.openroundtable.release.comparison.DocumentChange;

import com.fasterxml.jackson.databind.JsonNode;

/** A draft of an event that is to come was begun: with what, by its path, in excerpts. */
record DraftBegun(Map<String, JsonNode> after) implements Change {

    static DraftBegun of(List<DocumentChange> changes) {
        return new DraftBegun(ChangesByPath.of(ChangeExcerpts.of(changes)).after());
    }

    @Override
    public Object before() {
        return null;
    }
}
