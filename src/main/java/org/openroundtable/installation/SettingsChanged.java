package org.openroundtable.installation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.openroundtable.account.Change;
import org.openroundtable.release.comparison.DocumentChange;

import com.fasterxml.jackson.databind.JsonNode;

/** Settings of the installation were changed: what they were and are, by their paths; null: nothing. */
record SettingsChanged(Map<String, JsonNode> before, Map<String, JsonNode> after) implements Change {

    static SettingsChanged of(List<DocumentChange> changes) {
        return new SettingsChanged(byPath(changes, DocumentChange::before), byPath(changes, DocumentChange::after));
    }

    private static Map<String, JsonNode> byPath(
            List<DocumentChange> changes, Function<DocumentChange, JsonNode> value) {
        var values = new LinkedHashMap<String, JsonNode>();
        changes.forEach(change -> values.put(change.path(), value.apply(change)));
        return values;
    }
}
