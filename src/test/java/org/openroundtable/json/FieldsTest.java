package org.openroundtable.json;

import java.util.ArrayList;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.language.Text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

class FieldsTest {

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
        assertThat(faults).containsExactly(new Fault(pointer, detail));
    }

    private Text line(String json) throws JsonProcessingException {
        var document = new ObjectMapper().readTree(("{'title': " + json + "}").replace('\'', '"'));
        return Fields.readAll(document, faults, in -> in.line("title", 10, "en"));
    }
}
