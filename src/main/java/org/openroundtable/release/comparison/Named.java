package org.openroundtable.release.comparison;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;

/** Lists in documents whose items are known by a name, wherever they stand. */
final class Named {

    private static final Map<String, String> KEYS =
            Map.of("sessions", "code", "speakers", "id", "questions", "code", "options", "code");

    private Named() {}

    static boolean isList(String name) {
        return KEYS.containsKey(name);
    }

    /** The item of this name; a missing one: there is none. */
    static JsonNode find(String list, ArrayNode json, String name) {
        var at = indexOf(list, json, name);
        return at < 0 ? MissingNode.getInstance() : json.get(at);
    }

    /** @param item in the place of the one of this name; null: takes it away */
    static void replace(String list, ArrayNode json, String name, JsonNode item) {
        var at = indexOf(list, json, name);
        if (at >= 0) {
            json.remove(at);
        }
        if (item != null) {
            json.insert(at < 0 ? json.size() : at, item.deepCopy());
        }
    }

    private static int indexOf(String list, ArrayNode json, String name) {
        var key = KEYS.get(list);
        return IntStream.range(0, json.size())
                .filter(i -> name.equals(json.path(i).path(key).textValue()))
                .findFirst()
                .orElse(-1);
    }

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
