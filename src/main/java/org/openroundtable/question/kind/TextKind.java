package org.openroundtable.question.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.openroundtable.json.Fields;
import org.openroundtable.language.Wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Answers that people write; their JSON is a string. */
public sealed interface TextKind extends Kind {

    int MOST = 10_000;

    /** In characters. */
    int longest();

    @Override
    default boolean isFreeText() {
        return true;
    }

    @Override
    default JsonNode fromForm(List<String> typed) {
        return typed.isEmpty() ? null : TextNode.valueOf(typed.get(0));
    }

    @Override
    default List<String> toForm(JsonNode answer) {
        return List.of(answer.asText());
    }

    @Override
    default Optional<Fault> check(String field, JsonNode answer) {
        if (!answer.isTextual()) {
            return Optional.of(Fault.invalid(field, "must be a string"));
        }
        return TypedText.length(answer.textValue()) > longest()
                ? Optional.of(Fault.tooLong(field, longest()))
                : Optional.empty();
    }

    @Override
    default ObjectNode schema() {
        var schema = Schemas.of("string").put("maxLength", longest());
        return Schemas.withExample(schema, TextNode.valueOf("Text".substring(0, Math.min(longest(), 4))));
    }

    @Override
    default List<Wording> say(JsonNode answer, Locale reader) {
        return List.of(Wording.asTyped(answer.asText()));
    }

    private static JsonNode tidy(JsonNode given, UnaryOperator<String> rule) {
        if (!given.isTextual()) {
            return given;
        }
        var text = rule.apply(given.textValue());
        return text == null ? null : TextNode.valueOf(text);
    }

    /**
     * In one line.
     *
     * @param autocomplete what browsers may fill it in with (WCAG 2.2, 1.3.5): a token of HTML; null: nothing
     */
    record ShortText(int longest, String autocomplete) implements TextKind {

        ShortText() {
            this(200, null);
        }

        @Override
        public String name() {
            return "shortText";
        }

        @Override
        public JsonNode tidy(JsonNode given) {
            return TextKind.tidy(given, TypedText::line);
        }

        @Override
        public ShortText with(Fields described, String language) {
            var token = described.line("autocomplete", 50);
            return new ShortText(
                    Objects.requireNonNullElse(described.number("maxLength", 1, MOST), longest),
                    token == null ? autocomplete : token);
        }

        @Override
        public void describe(ObjectNode question) {
            question.put("maxLength", longest);
            if (autocomplete != null) {
                question.put("autocomplete", autocomplete);
            }
        }

        @Override
        public Map<String, ObjectNode> settings() {
            return Map.of(
                    "maxLength", Schemas.number(1, MOST),
                    "autocomplete",
                            Schemas.of("string").put("description", "A token of HTML: what browsers may fill in"));
        }
    }

    /** In any number of lines. */
    record LongText(int longest) implements TextKind {

        LongText() {
            this(2_000);
        }

        @Override
        public String name() {
            return "longText";
        }

        @Override
        public JsonNode tidy(JsonNode given) {
            return TextKind.tidy(given, TypedText::lines);
        }

        @Override
        public LongText with(Fields described, String language) {
            return new LongText(Objects.requireNonNullElse(described.number("maxLength", 1, MOST), longest));
        }

        @Override
        public void describe(ObjectNode question) {
            question.put("maxLength", longest);
        }

        @Override
        public Map<String, ObjectNode> settings() {
            return Map.of("maxLength", Schemas.number(1, MOST));
        }
    }
}
