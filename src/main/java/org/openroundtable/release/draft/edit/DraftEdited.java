package org.openroundtable.release.draft.edit;

import java.util.List;
import java.util.Map;

import org.openroundtable.account.Change;
import org.openroundtable.release.comparison.ChangeExcerpts;
import org.openroundtable.release.comparison.ChangesByPath;
import org.openroundtable.release.comparison.DocumentChange;

import com.fasterxml.jackson.databind.JsonNode;

/** A draft was edited: what of it was and is, by its path, in excerpts. */
record DraftEdited(Map<String, JsonNode> before, Map<String, JsonNode> after) implements Change {

    static DraftEdited of(List<DocumentChange> changes) {
        var paths = ChangesByPath.of(ChangeExcerpts.of(changes));
        return new DraftEdited(paths.before(), paths.after());
    }
}
