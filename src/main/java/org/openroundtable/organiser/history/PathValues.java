package org.openroundtable.organiser.history;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.openroundtable.organiser.editor.FieldNames;
import org.openroundtable.organiser.editor.FieldTexts;
import org.openroundtable.organiser.history.EntryView.Value;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/** What was before and after in a document, by the paths of its fields. */
final class PathValues {

    private static final String STATUS = "/status";

    private final FieldNames names;
    private final FieldTexts texts;
    private final ZoneId zone;
    private final Map<String, String> called;

    /** @param called what sessions, speakers and questions of the event are called, by their paths */
    PathValues(FieldNames names, FieldTexts texts, ZoneId zone, Map<String, String> called) {
        this.names = names;
        this.texts = texts;
        this.zone = zone;
        this.called = called;
    }

    /** @param json what was before or after; null: nothing */
    static boolean areIn(JsonNode json) {
        if (json == null) {
            return false;
        }
        var first = json.isArray()
                ? json.path(0).asText()
                : json.isObject() && json.fieldNames().hasNext()
                        ? json.fieldNames().next()
                        : "";
        return first.startsWith("/");
    }

    /**
     * Those of one thing beside one another.
     *
     * @param before null: nothing; the same of what is after
     */
    List<Value> of(JsonNode before, JsonNode after) {
        var was = fields(before);
        var is = fields(after);
        var paths = new TreeSet<>(was.keySet());
        paths.addAll(is.keySet());
        // Where an object was nothing, or is, its fields say so.
        was.entrySet().removeIf(field -> field.getValue().isNull() && hasBelow(paths, field.getKey()));
        is.entrySet().removeIf(field -> field.getValue().isNull() && hasBelow(paths, field.getKey()));
        return paths.stream()
                .filter(path -> was.containsKey(path) || is.containsKey(path))
                .filter(path -> !was.containsKey(path) || !is.containsKey(path) || !isSame(was.get(path), is.get(path)))
                .map(path -> new Value(
                        names.of(path, called),
                        texts.of(path, was.get(path), zone),
                        texts.of(path, is.get(path), zone)))
                .toList();
    }

    /** Of whether an event or a session takes place. */
    List<Value> ofStatus(JsonNode before, JsonNode after) {
        return List.of(new Value(null, texts.of(STATUS, before, zone), texts.of(STATUS, after, zone)));
    }

    private static boolean hasBelow(NavigableSet<String> paths, String path) {
        var next = paths.higher(path + "/");
        return next != null && next.startsWith(path + "/");
    }

    /** What must not be kept is nothing on both sides, and yet has changed. */
    private static boolean isSame(JsonNode one, JsonNode other) {
        return !one.isNull() && one.equals(other);
    }

    /** Each field of what is an object by a path of its own. Once it was kept only which had changed. */
    private static Map<String, JsonNode> fields(JsonNode json) {
        var fields = new TreeMap<String, JsonNode>();
        if (json != null && json.isArray()) {
            json.forEach(path -> fields.put(path.asText(), JsonNodeFactory.instance.nullNode()));
        } else if (json != null) {
            json.properties().forEach(property -> collect(property.getKey(), property.getValue(), fields));
        }
        return fields;
    }

    private static void collect(String path, JsonNode value, Map<String, JsonNode> into) {
        if (value.isObject()) {
            value.properties().forEach(property -> collect(path + "/" + property.getKey(), property.getValue(), into));
        } else {
            into.put(path, value);
        }
    }
}
