package org.openroundtable.language;

import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "null",
            value = {
                "fr, fr",
                "'fr-BE,en;q=0.5', fr",
                "'sv,fr;q=0.3', fr",
                "'en;q=0.2,fr;q=0.3', fr",
                "sv, en",
                "*, en",
                "'', en",
                "null, en",
                "'not a header; q=x', en",
            })
    void theOneThatFitsBestIsSpoken(String header, String tag) {
        assertThat(Language.accepted(header).tag()).isEqualTo(tag);
    }

    @Test
    void eachIsNamedInItself() {
        assertThat(Language.all()).extracting(Language::ownName).containsExactly("English", "Français", "Deutsch");
    }

    /** The files of texts without a language in their name are in the one that is spoken when none fits. */
    @Test
    void theFirstIsTheOneOfTheBaseFiles() {
        assertThat(ConfigProvider.getConfig().getValue("quarkus.default-locale", String.class))
                .isEqualTo(Language.base().tag());
    }
}
