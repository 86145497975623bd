package org.openroundtable.question.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.openroundtable.json.Fields;
import org.openroundtable.language.Wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Answers that are chosen from what the event offers; their JSON is the code of an option, or an array of codes. */
public sealed interface OptionKind extends Kind {

    Options offered();

    @Override
    default List<Option> options() {
        return offered().all();
    }

    @Override
    default List<String> toForm(JsonNode answer) {
        return chosen(answer);
    }

    @Override
    default List<Wording> say(JsonNode answer, Locale reader) {
        return items(answer).map(code -> offered().say(code.asText(), reader)).toList();
    }

    /** Also of an answer to what was another kind of question then, as the database counts it. */
    @Override
    default List<String> chosen(JsonNode answer) {
        return items(answer)
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .toList();
    }

    private static Stream<JsonNode> items(JsonNode answer) {
        return answer.isArray() ? StreamSupport.stream(answer.spliterator(), false) : Stream.of(answer);
    }

    @Override
    default void describe(ObjectNode question) {
        question.set("options", offered().json());
    }

    @Override
    default Map<String, ObjectNode> settings() {
        return Map.of("options", Options.setting());
    }

    /** One of the options. */
    record OneOf(Options offered) implements OptionKind {

        OneOf() {
            this(Options.NONE);
        }

        @Override
        public String name() {
            return "oneOf";
        }

        @Override
        public OneOf with(Fields described, String language) {
            var read = Options.read(described, language);
            return read == null ? null : new OneOf(read);
        }

        @Override
        public JsonNode fromForm(List<String> typed) {
            return typed.isEmpty() ? null : TextNode.valueOf(typed.get(0));
        }

        @Override
        public JsonNode tidy(JsonNode given) {
            return given.isTextual() && given.textValue().isBlank() ? null : given;
        }

        @Override
        public Optional<Fault> check(String field, JsonNode answer) {
            return offered.offer(answer)
                    ? Optional.empty()
                    : Optional.of(Fault.invalid(field, "must be one of " + offered.codes()));
        }

        @Override
        public ObjectNode schema() {
            return Schemas.withExample(
                    offered.schema(), TextNode.valueOf(options().get(0).code()));
        }
    }

    /** Any number of the options, each one once. */
    record SeveralOf(Options offered) implements OptionKind {

        SeveralOf() {
            this(Options.NONE);
        }

        @Override
        public String name() {
            return "severalOf";
        }

        @Override
        public SeveralOf with(Fields described, String language) {
            var read = Options.read(described, language);
            return read == null ? null : new SeveralOf(read);
        }

        @Override
        public JsonNode fromForm(List<String> typed) {
            return array(typed.stream());
        }

        /** In the order in which they are offered. */
        @Override
        public JsonNode tidy(JsonNode given) {
            if (!areOffered(given)) {
                return given;
            }
            var chosen = new HashSet<>(chosen(given));
            return chosen.isEmpty()
                    ? null
                    : array(options().stream().map(Option::code).filter(chosen::contains));
        }

        @Override
        public Optional<Fault> check(String field, JsonNode answer) {
            return areOffered(answer)
                    ? Optional.empty()
                    : Optional.of(Fault.invalid(field, "must be an array of some of " + offered.codes()));
        }

        @Override
        public ObjectNode schema() {
            var schema = Schemas.of("array").put("uniqueItems", true);
            schema.set("items", offered.schema());
            return Schemas.withExample(schema, array(Stream.of(options().get(0).code())));
        }

        private boolean areOffered(JsonNode answer) {
            return answer.isArray() && items(answer).allMatch(offered::offer);
        }

        private static JsonNode array(Stream<String> codes) {
            var array = JsonNodeFactory.instance.arrayNode();
            codes.forEach(array::add);
            return array;
        }
    }
}
