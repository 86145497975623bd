package org.openroundtable.json;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

    private final boolean trusted;

    /** Of a whole body, whatever it is. */
    public static <T> T readAll(JsonNode json, List<Fault> faults, Function<Fields, T> reader) {
        return read(json, "", faults, false, reader);
    }

    /** Of what we have stored ourselves: no text is too long, no list too short, no property unknown. */
    public static <T> T readStored(JsonNode json, List<Fault> faults, Function<Fields, T> reader) {
        return read(json, "", faults, true, reader);
    }

    private Fields(JsonNode object, String pointer, List<Fault> faults, boolean trusted) {
        var readable = object.isObject();
        if (!readable) {
            faults.add(new Fault(pointer, JsonRule.OBJECT.broken()));
        }
        this.object = readable ? object : JsonNodeFactory.instance.objectNode();
        this.pointer = pointer;
        // What is missing in something that is no object need not be told.
        this.faults = readable ? faults : new ArrayList<>();
        this.trusted = trusted;
    }

    /** Rules about what may be told need not be asked. */
    public boolean isTrusted() {
        return trusted;
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
        return node == null ? null : node.isTextual() ? node.textValue() : fault(name, JsonRule.STRING.broken());
    }

    /** Text in any number of lines. */
    public String text(String name, int longest) {
        return text(name, TextRule.lines(longest));
    }

    /** Text in one line that is of a form. */
    public String text(String name, int longest, Predicate<String> form, Rule otherwise) {
        return text(name, new TextRule(longest, form, otherwise, true));
    }

    public List<String> lines(String name, int most, Predicate<String> form, Rule otherwise) {
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
        return number.isEmpty() || !trusted && (number.getAsInt() < least || number.getAsInt() > most)
                ? fault(name, JsonRule.WHOLE.broken(least, most))
                : (Integer) number.getAsInt();
    }

    public Boolean flag(String name) {
        var node = take(name);
        return node == null
                ? null
                : node.isBoolean() ? (Boolean) node.asBoolean() : fault(name, JsonRule.FLAG.broken());
    }

    public OffsetDateTime time(String name) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        var violation = TimeRule.violationOf(node);
        return violation == null ? TimeRule.read(node) : fault(name, violation);
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
                        JsonRule.CHOICE.broken(Arrays.stream(values).map(code).collect(Collectors.joining(", ")))));
    }

    /** Any JSON, for rules of its own. */
    public JsonNode value(String name) {
        return take(name);
    }

    public <T> T object(String name, Function<Fields, T> reader) {
        var node = take(name);
        return node == null ? null : read(node, at(name), faults, trusted, reader);
    }

    public <T> List<T> objects(String name, int least, int most, Function<Fields, T> reader) {
        return list(name, least, most, (node, at) -> read(node, at, faults, trusted, reader));
    }

    /** The value; notes that it is required if the property is absent. */
    public <T> T required(String name, T value) {
        return value == null && isAbsent(name) ? fault(name, JsonRule.PRESENT.broken()) : value;
    }

    public <T> T fault(String name, Violation violation) {
        faults.add(new Fault(at(name), violation));
        return null;
    }

    private static <T> T read(
            JsonNode node, String at, List<Fault> faults, boolean trusted, Function<Fields, T> reader) {
        var fields = new Fields(node, at, faults, trusted);
        var value = reader.apply(fields);
        fields.noteUnknown();
        return value;
    }

    Iterable<String> names() {
        return object::fieldNames;
    }

    private void noteUnknown() {
        for (var name : names()) {
            if (!trusted && !known.contains(name)) {
                fault(name, JsonRule.KNOWN.broken());
            }
        }
    }

    private <T> List<T> list(String name, int least, int most, BiFunction<JsonNode, String, T> reader) {
        var node = take(name);
        if (node == null) {
            return null;
        }
        if (!node.isArray()) {
            return fault(name, JsonRule.ARRAY.broken());
        }
        if (!trusted && (node.size() < least || node.size() > most)) {
            fault(name, JsonRule.ITEMS.broken(least, most, node.size()));
        }
        return IntStream.range(0, trusted ? node.size() : Math.min(node.size(), most))
                .mapToObj(i -> reader.apply(node.get(i), at(name) + "/" + i))
                .toList();
    }

    private Text text(String name, TextRule rule, String language) {
        var node = take(name);
        return node == null ? null : text(node, at(name), rule, language);
    }

    private Text text(JsonNode node, String at, TextRule rule, String language) {
        if (node.isObject()) {
            return read(node, at, faults, trusted, texts -> TextReader.read(texts, rule, language));
        }
        if (!node.isTextual()) {
            faults.add(new Fault(at, JsonRule.TEXTS.broken()));
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
        var violation = rule.violationOf(node);
        if (violation != null && !(trusted && node.isTextual())) {
            faults.add(new Fault(at, violation));
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
