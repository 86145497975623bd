package org.openroundtable.question.kind;

import org.openroundtable.language.Language;

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
        var one = of("string").put("maxLength", longest);
        var several = of("object").put("description", "One for each language by its BCP 47 tag");
        Language.tags().forEach(tag -> several.withObject("/properties").set(tag, one));
        several.set("additionalProperties", one);
        var text = JsonNodeFactory.instance.objectNode();
        text.withArray("oneOf").add(one).add(several);
        return text;
    }
}
