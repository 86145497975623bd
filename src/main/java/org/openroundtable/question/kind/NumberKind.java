package org.openroundtable.question.kind;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.openroundtable.json.Fields;
import org.openroundtable.json.Whole;
import org.openroundtable.language.Wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** Answers that are numbers, in JSON as well. */
public sealed interface NumberKind extends Kind {

    /** A whole number within limits, both of them included. */
    record WholeNumber(int least, int most) implements NumberKind {

        private static final int LARGEST = 1_000_000_000;

        WholeNumber() {
            this(0, LARGEST);
        }

        @Override
        public String name() {
            return "number";
        }

        /** What is no number stays text, to be refused as such. */
        @Override
        public JsonNode fromForm(List<String> typed) {
            var text = typed.isEmpty() ? null : TypedText.line(typed.get(0));
            if (text == null) {
                return null;
            }
            try {
                return IntNode.valueOf(Integer.parseInt(text.replaceAll("[\\s\\u00a0\\u202f]", "")));
            } catch (NumberFormatException noNumber) {
                return TextNode.valueOf(text);
            }
        }

        @Override
        public List<String> toForm(JsonNode answer) {
            return List.of(answer.asText());
        }

        @Override
        public JsonNode tidy(JsonNode given) {
            var number = Whole.of(given);
            return number.isPresent() ? IntNode.valueOf(number.getAsInt()) : given;
        }

        @Override
        public Optional<Fault> check(String field, JsonNode answer) {
            if (!answer.isInt()) {
                return Optional.of(Fault.invalid(field, "must be a whole number"));
            }
            if (answer.intValue() < least) {
                return Optional.of(Fault.tooSmall(field, least));
            }
            return answer.intValue() > most ? Optional.of(Fault.tooLarge(field, most)) : Optional.empty();
        }

        @Override
        public ObjectNode schema() {
            return Schemas.withExample(Schemas.number(least, most), IntNode.valueOf(least));
        }

        @Override
        public List<Wording> say(JsonNode answer, Locale reader) {
            var text = answer.isInt()
                    ? NumberFormat.getIntegerInstance(reader).format(answer.intValue())
                    : answer.asText();
            return List.of(new Wording(text, reader.toLanguageTag()));
        }

        @Override
        public WholeNumber with(Fields described, String language) {
            var number = new WholeNumber(
                    Objects.requireNonNullElse(described.number("minimum", -LARGEST, LARGEST), least),
                    Objects.requireNonNullElse(described.number("maximum", -LARGEST, LARGEST), most));
            return number.least <= number.most ? number : described.fault("maximum", QuestionRule.RANGE.broken());
        }

        @Override
        public void describe(ObjectNode question) {
            question.put("minimum", least).put("maximum", most);
        }

        @Override
        public Map<String, ObjectNode> settings() {
            return Map.of(
                    "minimum", Schemas.number(-LARGEST, LARGEST),
                    "maximum", Schemas.number(-LARGEST, LARGEST));
        }
    }
}
