package org.openroundtable.api;

import java.math.BigDecimal;
import java.util.Locale;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** Turns a JSON Schema into one of the API's description: as much of the language as our own schemas use. */
final class JsonSchema {

    private static final ObjectMapper JSON = new ObjectMapper();

    private JsonSchema() {}

    static Schema read(JsonNode json) {
        var schema = OASFactory.createSchema();
        json.properties().forEach(property -> put(property.getKey(), property.getValue(), schema));
        return schema;
    }

    private static void put(String keyword, JsonNode value, Schema schema) {
        switch (keyword) {
            case "type" ->
                each(
                        value,
                        type -> schema.addType(
                                SchemaType.valueOf(type.textValue().toUpperCase(Locale.ROOT))));
            case "description" -> schema.description(value.textValue());
            case "pattern" -> schema.pattern(value.textValue());
            case "maxLength" -> schema.maxLength(value.intValue());
            case "minimum" -> schema.minimum(BigDecimal.valueOf(value.longValue()));
            case "maximum" -> schema.maximum(BigDecimal.valueOf(value.longValue()));
            case "minItems" -> schema.minItems(value.intValue());
            case "maxItems" -> schema.maxItems(value.intValue());
            case "uniqueItems" -> schema.uniqueItems(value.booleanValue());
            case "oneOf" -> each(value, choice -> schema.addOneOf(read(choice)));
            case "items" -> schema.items(read(value));
            case "enum" -> each(value, constant -> schema.addEnumeration(constant.textValue()));
            case "examples" -> each(value, example -> schema.addExample(JSON.convertValue(example, Object.class)));
            case "required" -> each(value, name -> schema.addRequired(name.textValue()));
            case "properties" ->
                value.properties()
                        .forEach(property -> schema.addProperty(property.getKey(), read(property.getValue())));
            case "additionalProperties" -> additional(value, schema);
            default -> throw new IllegalArgumentException("Not expected in a schema: " + keyword);
        }
    }

    private static void additional(JsonNode value, Schema schema) {
        if (value.isBoolean()) {
            schema.setAdditionalPropertiesSchema(OASFactory.createSchema().booleanSchema(value.booleanValue()));
        } else {
            schema.setAdditionalPropertiesSchema(read(value));
        }
    }

    private static void each(JsonNode value, java.util.function.Consumer<JsonNode> use) {
        if (value.isArray()) {
            value.forEach(use);
        } else {
            use.accept(value);
        }
    }
}
