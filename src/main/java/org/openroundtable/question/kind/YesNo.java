package org.openroundtable.question.kind;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.openroundtable.language.Wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * Yes or no, in JSON true or false. Where it is required, one of the two must be chosen; else it is a box, and who
 * leaves it empty says no.
 */
public record YesNo() implements Kind {

    @Override
    public String name() {
        return "yesNo";
    }

    @Override
    public JsonNode fromForm(List<String> typed) {
        if (typed.isEmpty() || typed.get(0).isBlank()) {
            return null;
        }
        return switch (typed.get(0)) {
            case "true" -> BooleanNode.TRUE;
            case "false" -> BooleanNode.FALSE;
            default -> TextNode.valueOf(typed.get(0));
        };
    }

    @Override
    public List<String> toForm(JsonNode answer) {
        return List.of(answer.asText());
    }

    @Override
    public List<Option> options() {
        return Stream.of(Map.entry("true", "yes"), Map.entry("false", "no"))
                .map(option -> new Option(
                        option.getKey(),
                        QuestionTexts.inEachLanguage(option.getValue()).orElseThrow(),
                        null))
                .toList();
    }

    @Override
    public JsonNode silence() {
        return BooleanNode.FALSE;
    }

    @Override
    public JsonNode tidy(JsonNode given) {
        return given;
    }

    @Override
    public Optional<Fault> check(String field, JsonNode answer) {
        return answer.isBoolean() ? Optional.empty() : Optional.of(Fault.invalid(field, "must be true or false"));
    }

    @Override
    public ObjectNode schema() {
        return Schemas.withExample(Schemas.of("boolean"), BooleanNode.TRUE);
    }

    @Override
    public List<Wording> say(JsonNode answer, Locale reader) {
        return List.of(
                answer.isBoolean()
                        ? QuestionTexts.wording(answer.booleanValue() ? "yes" : "no", reader)
                        : Wording.asTyped(answer.asText()));
    }
}
