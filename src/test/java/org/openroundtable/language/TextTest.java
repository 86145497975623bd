package org.openroundtable.language;

import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class TextTest {

    private static final Text TITLE = Text.of("en", Map.of("en", "Data", "FR-be", "Données", "ar", "بيانات"));

    @Test
    void aReaderGetsTheirLanguageElseTheOneThatIsAlwaysThere() {
        assertThat(TITLE.in(Locale.ENGLISH)).isEqualTo(new Wording("Data", "en"));
        assertThat(TITLE.in(Locale.UK)).isEqualTo(new Wording("Data", "en"));
        assertThat(TITLE.in(Locale.FRENCH)).isEqualTo(new Wording("Données", "fr-BE"));
        assertThat(TITLE.in(Locale.GERMAN)).isEqualTo(new Wording("Data", "en"));
    }

    @Test
    void theExactVarietyOfALanguageGoesBeforeAnother() {
        var text = Text.of("pt", Map.of("pt", "Autocarro", "pt-BR", "Ônibus"));
        assertThat(text.in(Locale.forLanguageTag("pt-BR"))).isEqualTo(new Wording("Ônibus", "pt-BR"));
        assertThat(text.in(Locale.forLanguageTag("pt-AO"))).isEqualTo(new Wording("Autocarro", "pt"));
    }

    @Test
    void aWordingKnowsWhichWayItIsWritten() {
        assertThat(TITLE.in(Locale.forLanguageTag("ar")).direction()).isEqualTo("rtl");
        assertThat(new Wording("x", "he").direction()).isEqualTo("rtl");
        assertThat(new Wording("x", "az-Arab").direction()).isEqualTo("rtl");
        assertThat(new Wording("x", "fr").direction()).isEqualTo("ltr");
    }

    @Test
    void oneLanguageIsAStringAndSeveralAreAnObject() throws JsonProcessingException {
        var json = new ObjectMapper();
        assertThat(json.writeValueAsString(Text.of("en", "Data"))).isEqualTo("\"Data\"");
        assertThat(json.writeValueAsString(Text.of("en", Map.of("en", "Data")))).isEqualTo("\"Data\"");
        assertThat(json.writeValueAsString(Text.of("fr", Map.of("en", "Data", "fr", "Données"))))
                .isEqualTo("{\"fr\":\"Données\",\"en\":\"Data\"}");
    }

    @Test
    void theSameTextIsEqualHoweverItWasMade() {
        assertThat(Text.of("en", Map.of("en", "Data"))).isEqualTo(Text.of("EN", "Data"));
        assertThatNullPointerException().isThrownBy(() -> Text.of("en", Map.of("fr", "Données")));
    }
}
