package org.openroundtable.json;

import java.util.ArrayList;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.language.Text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class FieldsTest {

    @ParameterizedTest
    @CsvSource({"5, 5", "5.0, 5", "50e-1, 5", "-0.0, 0", "5.5,", "1e10,", "1e400,", "'\"5\"',", "true,"})
    void aWholeNumberIsOneHoweverItIsWritten(String json, Integer number) throws Exception {
        var faults = new ArrayList<Fault>();
        var body = new ObjectMapper().readTree("{\"n\": " + json + "}");

        Integer read = Fields.readAll(body, faults, in -> in.number("n", -10, 10));

        assertThat(read).isEqualTo(number);
        assertThat(faults).hasSize(number == null ? 1 : 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u202eb", "\u2067a", "\u3164", "\u2800\u115f", "\ufe0f"})
    void aLineTurnsNoDirectionAndShowsSomething(String text) {
        var faults = new ArrayList<Fault>();
        var body = JsonNodeFactory.instance.objectNode().put("title", text);

        Fields.readAll(body, faults, in -> in.line("title", 100));

        assertThat(faults).hasSize(1);
    }

    private final ArrayList<Fault> faults = new ArrayList<>();

    @Test
    void aTextIsAStringOrHasOneForEachLanguage() throws JsonProcessingException {
        assertThat(line("' Data '")).isEqualTo(Text.of("en", "Data"));
        assertThat(line("{'EN': 'Data', 'fr': ' Données ', 'de': null}"))
                .isEqualTo(Text.of("en", Map.of("en", "Data", "fr", "Données")));
        assertThat(line("null")).isNull();
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "7 | /title | must be a string, or an object with a string for each language",
                "['Data'] | /title | must be a string, or an object with a string for each language",
                "'' | /title | must not be blank",
                "{} | /title/en | is required, as the first language",
                "{'fr': 'Données'} | /title/en | is required, as the first language",
                "{'en': ' '} | /title/en | must not be blank",
                "{'en': 'Data', 'fr': 3} | /title/fr | must be a string",
                "{'en': 'Data', 'fr': 'Qualité des données'} | /title/fr | must have at most 10 characters, not 19",
                "{'en': 'Data', 'fr': 'Don\\nnées'} | /title/fr | must be in one line",
                "{'en': 'Data', 'französisch': 'x'} | /title/französisch | must be a BCP 47 language tag",
                "{'en': 'Data', 'fr-BE': 'x', 'FR-be': 'y'} | /title/FR-be | is there twice",
            })
    void eachFaultOfATextHasItsPlace(String json, String pointer, String detail) throws JsonProcessingException {
        line(json);
        assertThat(faults).extracting(Fault::pointer, Fault::detail).containsExactly(tuple(pointer, detail));
    }

    private Text line(String json) throws JsonProcessingException {
        var document = new ObjectMapper().readTree(("{'title': " + json + "}").replace('\'', '"'));
        return Fields.readAll(document, faults, in -> in.line("title", 10, "en"));
    }
}
