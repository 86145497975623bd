package org.openroundtable.question;

import java.util.List;

import org.openroundtable.question.kind.Kinds;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * What goes without saying of a question in a document, complete or not: what {@link QuestionReader} takes it to be where
 * nothing else is said.
 */
public final class UsualQuestion {

    private UsualQuestion() {}

    /** A copy that also says what goes without saying. */
    public static ObjectNode whole(ObjectNode question) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.set("code", question.path("code"));
        whole.setAll(usual(question));
        whole.setAll(question.deepCopy());
        return whole;
    }

    /** A copy that does not say what goes without saying. */
    public static ObjectNode brief(ObjectNode question) {
        var brief = question.deepCopy();
        usual(question).properties().stream()
                .filter(property -> property.getValue().equals(question.get(property.getKey())))
                .forEach(property -> brief.remove(property.getKey()));
        return brief;
    }

    private static ObjectNode usual(ObjectNode question) {
        var standard = StandardQuestions.withCode(question.path("code").asText());
        if (standard.isPresent()) {
            return QuestionJson.whole(standard.get()).without(List.of("code"));
        }
        var usual = JsonNodeFactory.instance.objectNode().put("retention", RetentionGroup.REGISTRATION.code());
        Kinds.ALL.stream()
                .filter(kind -> kind.name().equals(question.path("kind").asText()))
                .forEach(kind -> kind.describe(usual));
        return usual;
    }
}
