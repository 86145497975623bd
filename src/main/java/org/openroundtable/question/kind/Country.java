package org.openroundtable.question.kind;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.openroundtable.contact.CountryCode;
import org.openroundtable.language.Wording;
import org.openroundtable.time.LocalText;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/** A country; in JSON its ISO 3166-1 alpha-2 code, or XK. EL and UK are taken as GR and GB. */
public record Country() implements Kind {

    @Override
    public String name() {
        return "country";
    }

    @Override
    public JsonNode fromForm(List<String> typed) {
        return typed.isEmpty() ? null : TextNode.valueOf(typed.get(0));
    }

    @Override
    public List<String> toForm(JsonNode answer) {
        return List.of(answer.asText());
    }

    @Override
    public JsonNode tidy(JsonNode given) {
        if (!given.isTextual()) {
            return given;
        }
        if (given.textValue().isBlank()) {
            return null;
        }
        return CountryCode.isValid(given.textValue())
                ? TextNode.valueOf(new CountryCode(given.textValue()).value())
                : given;
    }

    @Override
    public Optional<Fault> check(String field, JsonNode answer) {
        return answer.isTextual() && CountryCode.isValid(answer.textValue())
                ? Optional.empty()
                : Optional.of(Fault.invalid(field, "must be an ISO 3166-1 alpha-2 code"));
    }

    @Override
    public ObjectNode schema() {
        return Schemas.withExample(Schemas.of("string").put("pattern", "^[A-Za-z]{2}$"), TextNode.valueOf("EE"));
    }

    @Override
    public List<Wording> say(JsonNode answer, Locale reader) {
        return List.of(new Wording(LocalText.country(answer.asText(), reader), reader.toLanguageTag()));
    }
}
