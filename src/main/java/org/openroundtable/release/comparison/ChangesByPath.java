package org.openroundtable.release.comparison;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * Changes by their paths, as the history keeps them.
 *
 * @param before null: it was not there
 * @param after null: it is not there any more
 */
public record ChangesByPath(Map<String, JsonNode> before, Map<String, JsonNode> after) {

    public static ChangesByPath of(List<DocumentChange> changes) {
        return new ChangesByPath(byPath(changes, DocumentChange::before), byPath(changes, DocumentChange::after));
    }

    private static Map<String, JsonNode> byPath(
            List<DocumentChange> changes, Function<DocumentChange, JsonNode> value) {
        var values = new LinkedHashMap<String, JsonNode>();
        changes.forEach(change -> values.put(change.path(), value.apply(change)));
        return values;
    }
}
