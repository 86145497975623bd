package org.openroundtable.question.kind;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** JSON Schemas (2020-12). */
public final class Schemas {

    private Schemas() {}

    public static ObjectNode of(String type) {
        return JsonNodeFactory.instance.objectNode().put("type", type);
    }

    static ObjectNode withExample(ObjectNode schema, JsonNode answer) {
        schema.putArray("examples").add(answer);
        return schema;
    }

    public static ObjectNode number(int least, int most) {
        return of("integer").put("minimum", least).put("maximum", most);
    }

    /** Of a text that stands in one language or in several. */
    public static ObjectNode text(int longest) {
        var text = JsonNodeFactory.instance.objectNode();
        text.withArray("type").add("string").add("object");
        return text.put("maxLength", longest)
                .put("description", "A string, or one for each language by its BCP 47 tag")
                .set("additionalProperties", of("string").put("maxLength", longest));
    }
}
