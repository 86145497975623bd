package org.openroundtable.organiser.history;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.openroundtable.event.EventMode;
import org.openroundtable.form.DomainMessages;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organiser.editor.FieldNames;
import org.openroundtable.organiser.history.EntryView.Value;
import org.openroundtable.programme.Role;
import org.openroundtable.programme.SessionType;
import org.openroundtable.time.Days;
import org.openroundtable.time.LocalText;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * What was before and after in a document, by the paths of its fields. What organisers have typed stays as it is; what
 * they have chosen is in the reader's words.
 */
final class PathValues {

    private final FieldNames names;
    private final HistoryMessages messages;
    private final DomainMessages domain;
    private final Locale locale;
    private final ZoneId zone;

    PathValues(FieldNames names, HistoryMessages messages, DomainMessages domain, Locale locale, ZoneId zone) {
        this.names = names;
        this.messages = messages;
        this.domain = domain;
        this.locale = locale;
        this.zone = zone;
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
                .map(path -> new Value(names.of(path), text(path, was.get(path)), text(path, is.get(path))))
                .toList();
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

    /** Null: nothing. */
    private String text(String path, JsonNode value) {
        if (value == null || value.isNull()) {
            return null;
        }
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(item -> item(path, item))
                    .collect(Collectors.joining("; "));
        }
        return value.isBoolean() ? value.booleanValue() ? messages.yes() : messages.no() : word(path, value.asText());
    }

    /** Of a list: what stands in it. */
    private String item(String path, JsonNode item) {
        return item.isObject()
                ? item.properties().stream()
                        .map(property -> text(path + "/" + property.getKey(), property.getValue()))
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(", "))
                : text(path, item);
    }

    private String word(String path, String code) {
        return switch (path.substring(path.lastIndexOf('/') + 1)) {
            case "mode" -> word(EventMode.values(), EventMode::code, domain::eventMode, code);
            case "type" -> word(SessionType.values(), SessionType::code, domain::sessionType, code);
            case "role" -> word(Role.values(), Role::code, domain::role, code);
            case "organisationType" ->
                word(OrganisationType.values(), OrganisationType::code, domain::organisationType, code);
            case "country" -> LocalText.country(code, locale);
            case "status" -> Word.ofStatus(code).map(messages::word).orElse(code);
            case "start", "end", "opensAt", "closesAt", "changesUntil" -> moment(code);
            case "firstDay", "lastDay" ->
                Days.read(code).map(day -> LocalText.date(day, locale)).orElse(code);
            default -> code;
        };
    }

    private static <E> String word(E[] all, Function<E, String> code, Function<E, String> word, String wanted) {
        return Stream.of(all)
                .filter(one -> code.apply(one).equals(wanted))
                .findFirst()
                .map(word)
                .orElse(wanted);
    }

    private String moment(String text) {
        try {
            return LocalText.moment(OffsetDateTime.parse(text).atZoneSameInstant(zone), locale);
        } catch (DateTimeException other) {
            return text;
        }
    }
}
