package org.openroundtable.json;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.openroundtable.language.Text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * One object of the document while it is read. Each method takes a property out by its name and gives null if it is
 * absent or faulty; the fault is noted.
 */
public final class Fields {

    private final JsonNode object;
    private final String pointer;
    private final List<Fault> faults;
    private final Set<String> known = new HashSet<>();

    /** Of a whole body, whatever it is. */
    public static <T> T readAll(JsonNode json, List<Fault> faults, Function<Fields, T> reader) {
        return read(json, "", faults, reader);
    }

    private Fields(JsonNode object, String pointer, List<Fault> faults) {
        var readable = object.isObject();
        if (!readable) {
            faults.add(new Fault(pointer, "must be an object"));
        }
        this.object = readable ? object : JsonNodeFactory.instance.objectNode();
        this.pointer = pointer;
        // What is missing in something that is no object need not be told.
        this.faults = readable ? faults : new ArrayList<>();
    }

    /** Text in one line. */
    public String line(String name, int longest) {
        return text(name, TextRule.line(longest));
    }

    /**
     * Text in one line, in one language or several.
     *
     * @param language of a plain string; a text in several languages must have it
     */
    public Text line(String name, int longest, String language) {
        return text(name, TextRule.line(longest), language);
    }

    /** The same, in any number of lines. */
    public Text text(String name, int longest, String language) {
        return text(name, TextRule.lines(longest), language);
    }

    /** Any text, even a blank one, for rules of its own. */
    public String string(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        return node.isTextual() ? node.textValue() : fault(name, "must be a string");
    }

    /** Text in any number of lines. */
    public String text(String name, int longest) {
        return text(name, TextRule.lines(longest));
    }

    /** Text in one line that is of a form. */
    public String text(String name, int longest, Predicate<String> form, String otherwise) {
        return text(name, new TextRule(longest, form, otherwise, true));
    }

    public List<String> lines(String name, int most, Predicate<String> form, String otherwise) {
        var rule = new TextRule(100, form, otherwise, true);
        return list(name, 0, most, (node, at) -> text(node, at, rule));
    }

    /** Texts in one line each, in one language or several. */
    public List<Text> lines(String name, int most, int longest, String language) {
        var rule = TextRule.line(longest);
        return list(name, 0, most, (node, at) -> text(node, at, rule, language));
    }

    public Integer number(String name, int least, int most) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        var number = Whole.of(node);
        return number.isEmpty() || number.getAsInt() < least || number.getAsInt() > most
                ? fault(name, "must be a whole number from " + least + " to " + most)
                : (Integer) number.getAsInt();
    }

    public Boolean flag(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        return node.isBoolean() ? (Boolean) node.booleanValue() : fault(name, "must be true or false");
    }

    public OffsetDateTime time(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        try {
            var time = OffsetDateTime.parse(node.isTextual() ? node.textValue() : "");
            return time.getYear() < 1900 || time.getYear() > 2200
                    ? fault(name, "must be between the years 1900 and 2200")
                    // the resolution of the database
                    : time.truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException noTime) {
            return fault(name, "must be a date and time with an offset, such as 2020-11-03T14:00:00+01:00 (RFC 3339)");
        }
    }

    public <E> E choice(String name, E[] values, Function<E, String> code) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        return Arrays.stream(values)
                .filter(value -> node.isTextual() && code.apply(value).equals(node.textValue()))
                .findFirst()
                .orElseGet(() -> fault(
                        name,
                        "must be one of " + Arrays.stream(values).map(code).collect(Collectors.joining(", "))));
    }

    /** Any JSON, for rules of its own. */
    public JsonNode value(String name) {
        return take(name);
    }

    public <T> T object(String name, Function<Fields, T> reader) {
        var node = take(name);
        return node == null ? null : read(node, at(name), faults, reader);
    }

    public <T> List<T> objects(String name, int least, int most, Function<Fields, T> reader) {
        return list(name, least, most, (node, at) -> read(node, at, faults, reader));
    }

    /** The value; notes that it is required if the property is absent. */
    public <T> T required(String name, T value) {
        return value == null && isAbsent(name) ? fault(name, "is required") : value;
    }

    public <T> T fault(String name, String detail) {
        faults.add(new Fault(at(name), detail));
        return null;
    }

    private static <T> T read(JsonNode node, String at, List<Fault> faults, Function<Fields, T> reader) {
        var fields = new Fields(node, at, faults);
        var value = reader.apply(fields);
        fields.noteUnknown();
        return value;
    }

    Iterable<String> names() {
        return object::fieldNames;
    }

    private void noteUnknown() {
        object.fieldNames().forEachRemaining(name -> {
            if (!known.contains(name)) {
                fault(name, "is not a known property");
            }
        });
    }

    private <T> List<T> list(String name, int least, int most, BiFunction<JsonNode, String, T> reader) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.isArray()) {
            return fault(name, "must be an array");
        }
        if (node.size() < least || node.size() > most) {
            fault(name, "must have " + least + " to " + most + " items, not " + node.size());
        }
        var items = new ArrayList<T>();
        for (var i = 0; i < Math.min(node.size(), most); i++) {
            items.add(reader.apply(node.get(i), at(name) + "/" + i));
        }
        return items;
    }

    private Text text(String name, TextRule rule, String language) {
        var node = take(name);
        return node == null ? null : text(node, at(name), rule, language);
    }

    private Text text(JsonNode node, String at, TextRule rule, String language) {
        if (node.isObject()) {
            return read(node, at, faults, texts -> TextReader.read(texts, rule, language));
        }
        if (!node.isTextual()) {
            faults.add(new Fault(at, "must be a string, or an object with a string for each language"));
            return null;
        }
        var text = text(node, at, rule);
        return text == null ? null : Text.of(language, text);
    }

    String text(String name, TextRule rule) {
        var node = take(name);
        return node == null ? null : text(node, at(name), rule);
    }

    private String text(JsonNode node, String at, TextRule rule) {
        var detail = rule.faultOf(node);
        if (detail != null) {
            faults.add(new Fault(at, detail));
            return null;
        }
        return node.textValue().strip();
    }

    private JsonNode take(String name) {
        known.add(name);
        return isAbsent(name) ? null : object.get(name);
    }

    boolean isAbsent(String name) {
        return !object.hasNonNull(name);
    }

    private String at(String name) {
        return pointer + "/" + name.replace("~", "~0").replace("/", "~1");
    }
}
