package org.openroundtable.organiser.history;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.openroundtable.organiser.history.EntryView.Value;
import org.openroundtable.time.LocalText;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;

/** What was before and after, property by property, in the reader's words. */
final class Values {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Of {@link org.openroundtable.account.PersonalDataRead.Reading}. */
    private static final String QUERY = "query";

    private final HistoryMessages messages;
    private final Locale locale;
    private final ZoneId zone;
    private final Narrowing narrowing;
    private final PathValues documents;

    Values(HistoryMessages messages, Narrowing narrowing, PathValues documents, Locale locale, ZoneId zone) {
        this.messages = messages;
        this.narrowing = narrowing;
        this.documents = documents;
        this.locale = locale;
        this.zone = zone;
    }

    /** @param before JSON or null; so is {@code after} */
    List<Value> of(String before, String after) {
        return of(read(before), read(after));
    }

    private List<Value> of(JsonNode before, JsonNode after) {
        if (PathValues.areIn(before) || PathValues.areIn(after)) {
            return documents.of(before, after);
        }
        var was = properties(before);
        var is = properties(after);
        var names = new LinkedHashSet<String>(was.keySet());
        names.addAll(is.keySet());
        return names.stream()
                .map(name -> new Value(
                        name.isEmpty() ? null : name, value(name, was, is.keySet()), value(name, is, was.keySet())))
                .toList();
    }

    /** The same of what somebody has typed, a text or several: none of its words is ours. */
    static List<Value> typed(String before, String after) {
        return List.of(new Value(null, asTyped(before), asTyped(after)));
    }

    /** The same of whether something takes place. */
    List<Value> ofStatus(String before, String after) {
        return documents.ofStatus(read(before), read(after));
    }

    private static String asTyped(String json) {
        var value = read(json);
        if (value == null) {
            return null;
        }
        return value.isTextual()
                ? value.textValue()
                : StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asText)
                        .collect(Collectors.joining("; "));
    }

    /** What is empty on both sides is not kept; what is new, or gone, and empty was none. Null: nothing. */
    private String value(String name, Map<String, String> side, Set<String> other) {
        return side.containsKey(name) && !other.contains(name)
                ? Objects.requireNonNullElseGet(side.get(name), messages::nothing)
                : side.get(name);
    }

    private Map<String, String> properties(JsonNode json) {
        var properties = new LinkedHashMap<String, String>();
        if (json != null) {
            collect("", json, properties);
        }
        return properties;
    }

    private void collect(String name, JsonNode value, Map<String, String> into) {
        if (value.isObject()) {
            value.properties()
                    .forEach(property -> collect(
                            Stream.of(name, word(property.getKey()))
                                    .filter(part -> !part.isEmpty())
                                    .collect(Collectors.joining(", ")),
                            property.getKey().equals(QUERY)
                                    ? TextNode.valueOf(
                                            narrowing.told(property.getValue().asText()))
                                    : property.getValue(),
                            into));
        } else if (!text(value).isEmpty()) {
            into.put(name, text(value));
        } else if (!name.isEmpty()) {
            into.put(name, null);
        }
    }

    private String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(this::text)
                    .collect(Collectors.joining("; "));
        }
        if (value.isObject()) {
            var parts = new ArrayList<String>();
            value.forEach(part -> parts.add(text(part)));
            return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        }
        if (value.isBoolean()) {
            return value.booleanValue() ? messages.yes() : messages.no();
        }
        return value.isNull() ? "" : moment(value.asText());
    }

    private String moment(String text) {
        try {
            return LocalText.moment(Instant.parse(text).atZone(zone), locale);
        } catch (DateTimeParseException other) {
            return word(text);
        }
    }

    private String word(String code) {
        return Word.of(code).map(messages::word).orElse(code);
    }

    /** Null: nothing. */
    private static JsonNode read(String json) {
        try {
            return json == null ? null : JSON.readTree(json);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
