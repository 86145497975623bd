package org.openroundtable.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.openroundtable.language.Wording;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Condition;
import org.openroundtable.question.Question;
import org.openroundtable.question.Questions;
import org.openroundtable.time.LocalText;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/**
 * Which answer to something else must be given for a question to be asked, as one reader reads it.
 *
 * @param field name of that field
 * @param values it has one of them then
 * @param label of the field
 * @param answers what the values are called
 */
public record AskedCondition(String field, List<String> values, Wording label, List<Wording> answers) {

    /** @param condition null: there is none */
    static AskedCondition of(Condition condition, Questions questions, Locale reader) {
        if (condition == null) {
            return null;
        }
        var field = condition.question();
        var values = condition.is().stream().map(JsonNode::asText).toList();
        var question = questions.withCode(field);
        var label = question.map(asked -> asked.label().in(reader))
                .orElseGet(() -> new Wording(label(field, reader), reader.toLanguageTag()));
        var answers = condition.is().stream()
                .map(answer -> question.map(asked -> say(asked, answer, reader))
                        .orElseGet(() -> new Wording(say(field, answer.asText(), reader), reader.toLanguageTag())))
                .toList();
        return new AskedCondition(field, values, label, answers);
    }

    /** For scripts. */
    public String valuesAsJson() {
        var json = JsonNodeFactory.instance.arrayNode();
        values.forEach(json::add);
        return json.toString();
    }

    /** Of several that can be chosen, the condition names one. */
    private static Wording say(Question question, JsonNode answer, Locale reader) {
        return question.kind().options().stream()
                .filter(option -> option.code().equals(answer.asText()))
                .map(option -> option.text().in(reader))
                .findFirst()
                .orElseGet(() -> question.kind().say(answer, reader).get(0));
    }

    private static String label(String field, Locale reader) {
        var text = MessageBundles.get(RegistrationMessages.class, Localized.Literal.of(reader.toLanguageTag()));
        return field.equals("country") ? text.country() : text.organisationType();
    }

    private static String say(String field, String value, Locale reader) {
        if (field.equals("country")) {
            return LocalText.country(value, reader);
        }
        var text = MessageBundles.get(DomainMessages.class, Localized.Literal.of(reader.toLanguageTag()));
        return Arrays.stream(OrganisationType.values())
                .filter(type -> type.code().equals(value))
                .map(text::organisationType)
                .findFirst()
                .orElse(value);
    }
}
