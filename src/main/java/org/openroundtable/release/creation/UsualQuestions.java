package org.openroundtable.release.creation;

import java.util.Set;

import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** The questions of an event as others can begin with them, whatever language those are in. */
public final class UsualQuestions {

    /** Of questions and of their options. */
    private static final Set<String> TEXTS = Set.of("label", "help", "text");

    private UsualQuestions() {}

    /** Those of an event, with each text by its languages. */
    public static ArrayNode of(DraftDocument draft) {
        var questions = JsonNodeFactory.instance.arrayNode();
        draft.all(DraftPart.QUESTIONS).forEach(question -> {
            var copy = question.deepCopy();
            name(copy, draft.language());
            questions.add(copy);
        });
        return questions;
    }

    /** As a document in one language says them. */
    static JsonNode in(String language, JsonNode questions) {
        var copy = questions.deepCopy();
        copy.forEach(question -> choose(question, language));
        return copy;
    }

    private static void name(JsonNode json, String language) {
        for (var property : json.properties()) {
            if (TEXTS.contains(property.getKey()) && property.getValue().isTextual()) {
                property.setValue(JsonNodeFactory.instance.objectNode().set(language, property.getValue()));
            }
        }
        json.path("options").forEach(option -> name(option, language));
    }

    /** What is not there in the language is taken as it is: somebody will read it. */
    private static void choose(JsonNode json, String language) {
        for (var property : json.properties()) {
            if (TEXTS.contains(property.getKey()) && property.getValue() instanceof ObjectNode texts) {
                property.setValue(TextNode.valueOf(
                        texts.path(language).asText(texts.iterator().next().asText())));
            }
        }
        json.path("options").forEach(option -> choose(option, language));
    }
}
