package org.openroundtable.question;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

import org.openroundtable.question.kind.Kind;
import org.openroundtable.question.kind.Schemas;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Schema of a question as {@link QuestionReader} reads it. */
public final class QuestionSchema {

    private QuestionSchema() {}

    /** Of one kind, as {@link QuestionReader} reads it. */
    public static ObjectNode ofDocument(Kind kind) {
        var properties = common(kind);
        properties.set("required", described("boolean", "Whoever is asked must answer; absent: false"));
        properties.set("onlyIf", condition());
        properties.set(
                "organisersOnly", described("boolean", "Registrants are neither asked nor shown it; absent: false"));
        properties.set(
                "retention",
                oneOf(Arrays.stream(RetentionGroup.values()).map(RetentionGroup::code))
                        .put("description", "Answers kept equally long; absent: registration"));
        properties.set(
                "after",
                oneOf(Arrays.stream(FormPlace.values()).map(FormPlace::after).filter(Objects::nonNull))
                        .put("description", "The field of the form that it follows; absent: it comes after all"));
        var schema = Schemas.of("object")
                .put("description", "Of a standard question all but the code may be absent")
                .put("additionalProperties", false);
        schema.withArray("required").add("code");
        schema.set("properties", properties);
        return schema;
    }

    /** Of one kind, as {@link QuestionJson#ofAsked} writes it. */
    public static ObjectNode ofAsked(Kind kind) {
        var properties = common(kind);
        properties.set("required", described("boolean", "Whoever is asked must answer; absent: false"));
        properties.set("onlyIf", condition());
        properties.set("answer", described("object", "JSON Schema (2020-12) of the answer"));
        var schema = Schemas.of("object");
        schema.withArray("required").add("code").add("kind").add("label").add("answer");
        schema.set("properties", properties);
        return schema;
    }

    private static ObjectNode common(Kind kind) {
        var properties = JsonNodeFactory.instance.objectNode();
        properties.set(
                "code",
                described("string", "Name of the answer in the API")
                        .put("pattern", "^" + QuestionReader.CODE_FORM + "$")
                        .put("maxLength", QuestionReader.LONGEST_CODE));
        properties.set("kind", oneOf(Stream.of(kind.name())));
        properties.set("label", Schemas.text(QuestionReader.LONGEST_LABEL));
        properties.set("help", Schemas.text(QuestionReader.LONGEST_HELP));
        kind.settings().forEach(properties::set);
        return properties;
    }

    private static ObjectNode condition() {
        var properties = JsonNodeFactory.instance.objectNode();
        properties.set("question", described("string", "A question before it, or organisationType or country"));
        properties.set(
                "is", JsonNodeFactory.instance.objectNode().put("description", "An answer, or an array of them"));
        var schema = described("object", "Who else has answered so is asked").put("additionalProperties", false);
        schema.withArray("required").add("question").add("is");
        schema.set("properties", properties);
        return schema;
    }

    private static ObjectNode oneOf(Stream<String> values) {
        var schema = Schemas.of("string");
        values.forEach(schema.withArray("enum")::add);
        return schema;
    }

    private static ObjectNode described(String type, String description) {
        return Schemas.of(type).put("description", description);
    }
}
