package org.openroundtable.question;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.openroundtable.json.Fault;
import org.openroundtable.json.Fields;
import org.openroundtable.language.Text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.StdConverter;

/**
 * Writes questions as {@link QuestionReader} reads them, without what goes without saying; for Jackson a converter to
 * what documents have.
 */
public final class QuestionJson extends StdConverter<Questions, JsonNode> {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public ArrayNode convert(Questions questions) {
        return of(questions);
    }

    static ArrayNode of(Questions questions) {
        var json = JsonNodeFactory.instance.arrayNode();
        questions.all().forEach(question -> json.add(of(question)));
        return json;
    }

    static ObjectNode write(Questions questions) {
        var json = JsonNodeFactory.instance.objectNode().put("language", questions.language());
        json.set("questions", of(questions));
        return json;
    }

    static Questions read(JsonNode written) {
        var faults = new ArrayList<Fault>();
        var questions =
                Fields.readStored(written, faults, in -> QuestionReader.read(in, "questions", in.string("language")));
        if (!faults.isEmpty()) {
            throw new IllegalStateException("Stored questions that can't be read: " + faults);
        }
        return questions;
    }

    private static ObjectNode of(Question question) {
        return UsualQuestion.brief(whole(question));
    }

    /**
     * As somebody who wants to register may see it, with the schema of the answer.
     *
     * @param left how many more can choose the option with this code; null: any number
     */
    public static JsonNode ofAsked(Question question, Function<String, Integer> left) {
        var json = whole(question);
        json.remove(List.of("organisersOnly", "retention", "after"));
        for (var option : json.path("options")) {
            var places = left.apply(option.get("code").textValue());
            if (places != null) {
                ((ObjectNode) option).put("placesLeft", places);
            }
        }
        json.set("answer", question.kind().schema());
        return json;
    }

    /** Also what goes without saying. */
    static ObjectNode whole(Question question) {
        var kind = question.kind();
        var json = JsonNodeFactory.instance
                .objectNode()
                .put("code", question.code())
                .put("kind", kind.name());
        json.set("label", of(question.label()));
        if (question.help() != null) {
            json.set("help", of(question.help()));
        }
        if (question.required()) {
            json.put("required", true);
        }
        if (question.onlyIf() != null) {
            json.set("onlyIf", of(question.onlyIf()));
        }
        if (question.organisersOnly()) {
            json.put("organisersOnly", true);
        }
        json.put("retention", question.retention().code());
        if (question.place().after() != null) {
            json.put("after", question.place().after());
        }
        kind.describe(json);
        return json;
    }

    private static ObjectNode of(Condition condition) {
        var json = JsonNodeFactory.instance.objectNode().put("question", condition.question());
        json.set("is", is(condition.is()));
        return json;
    }

    private static JsonNode is(List<JsonNode> answers) {
        return answers.size() == 1
                ? answers.get(0)
                : JsonNodeFactory.instance.arrayNode().addAll(answers);
    }

    private static JsonNode of(Text text) {
        return JSON.valueToTree(text);
    }
}
