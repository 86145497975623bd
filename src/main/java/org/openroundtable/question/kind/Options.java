package org.openroundtable.question.kind;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.openroundtable.json.Fields;
import org.openroundtable.language.Wording;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** What a question offers to choose from, in the order in which to show it. */
record Options(List<Option> all) {

    static final Options NONE = new Options(List.of());

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST = 200;
    private static final int LONGEST = 200;
    private static final int MOST_PLACES = 1_000_000;
    private static final String FORM = "[A-Za-z0-9]+(-[A-Za-z0-9]+)*";
    private static final Pattern CODE = Pattern.compile(FORM);

    /** Null: they are faulty; the fault is noted. */
    static Options read(Fields in, String language) {
        var options = in.required("options", in.objects("options", 1, MOST, option -> option(option, language)));
        if (options == null || options.stream().anyMatch(option -> option.code() == null || option.text() == null)) {
            return null;
        }
        var codes = new HashSet<String>();
        var allDifferent = options.stream().map(Option::code).allMatch(codes::add);
        return allDifferent ? new Options(options) : in.fault("options", QuestionRule.UNIQUE_OPTIONS.broken());
    }

    private static Option option(Fields in, String language) {
        return new Option(
                in.required("code", in.text("code", 50, CODE.asMatchPredicate(), QuestionRule.OPTION_CODE)),
                in.required("text", in.line("text", LONGEST, language)),
                in.number("limit", 0, MOST_PLACES));
    }

    Optional<Option> option(String code) {
        return all.stream().filter(option -> option.code().equals(code)).findFirst();
    }

    boolean offer(JsonNode code) {
        return code.isTextual() && option(code.textValue()).isPresent();
    }

    /** Also of what was offered once, and is no longer. */
    Wording say(String code, Locale reader) {
        return option(code).map(option -> option.text().in(reader)).orElseGet(() -> Wording.asTyped(code));
    }

    String codes() {
        return all.stream().map(Option::code).collect(Collectors.joining(", "));
    }

    /** Of the code of one of them. */
    ObjectNode schema() {
        var schema = Schemas.of("string");
        all.forEach(option -> schema.withArray("enum").add(option.code()));
        return schema;
    }

    ArrayNode json() {
        var json = JsonNodeFactory.instance.arrayNode();
        for (var option : all) {
            var object = json.addObject().put("code", option.code());
            object.set("text", JSON.valueToTree(option.text()));
            if (option.limit() != null) {
                object.put("limit", option.limit());
            }
        }
        return json;
    }

    /** Of what {@link #read} reads. */
    static ObjectNode setting() {
        var properties = JsonNodeFactory.instance.objectNode();
        properties.set(
                "code", Schemas.of("string").put("pattern", "^" + FORM + "$").put("maxLength", 50));
        properties.set("text", Schemas.text(LONGEST));
        properties.set(
                "limit",
                Schemas.number(0, MOST_PLACES)
                        .put("description", "How many registrations may choose it; absent: any number"));
        var option = Schemas.of("object").put("additionalProperties", false);
        option.withArray("required").add("code").add("text");
        option.set("properties", properties);
        var options = Schemas.of("array").put("minItems", 1).put("maxItems", MOST);
        options.set("items", option);
        return options;
    }
}
