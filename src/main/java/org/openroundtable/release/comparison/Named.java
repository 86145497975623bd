package org.openroundtable.release.comparison;

import java.util.LinkedHashMap;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;

/** Lists in documents whose items are known by a name, wherever they stand. */
final class Named {

    private static final Map<String, String> KEYS =
            Map.of("sessions", "code", "speakers", "id", "questions", "code", "options", "code");

    private Named() {}

    /** The items of a list by their names; null: it is none of that kind, or items lack a name or share it. */
    static Map<String, JsonNode> items(String list, JsonNode json) {
        var key = KEYS.get(list);
        if (key == null || !json.isArray()) {
            return null;
        }
        var items = new LinkedHashMap<String, JsonNode>();
        for (var item : json) {
            var name = item.path(key).textValue();
            if (name == null || items.put(name, item) != null) {
                return null;
            }
        }
        return items;
    }

    /** Of the item that stands there in a list; its number where it has no name. */
    static String nameOf(String list, JsonNode json, String index) {
        var key = KEYS.get(list);
        return key == null || !json.isArray()
                ? index
                : json.path(Integer.parseInt(index)).path(key).asText(index);
    }
}
