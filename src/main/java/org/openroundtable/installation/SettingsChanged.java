package org.openroundtable.installation;

import java.util.List;
import java.util.Map;

import org.openroundtable.account.Change;
import org.openroundtable.release.comparison.ChangesByPath;
import org.openroundtable.release.comparison.DocumentChange;

import com.fasterxml.jackson.databind.JsonNode;

/** Settings of the installation were changed: what they were and are, by their paths; null: nothing. */
record SettingsChanged(Map<String, JsonNode> before, Map<String, JsonNode> after) implements Change {

    static SettingsChanged of(List<DocumentChange> changes) {
        var paths = ChangesByPath.of(changes);
        return new SettingsChanged(paths.before(), paths.after());
    }
}
