package org.openroundtable.organiser.settings;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.installation.Installation;
import org.openroundtable.language.Language;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.requests;

/** Which languages the site can be read in. */
@QuarkusTest
class OfferedLanguagesTest {

    private static final String SETTINGS = "/organiser/settings";

    @Inject
    Settings settings;

    @Inject
    Organisers organisers;

    @Inject
    Installation installation;

    @AfterEach
    void forget() {
        settings.forget();
    }

    @Test
    void visitorsChooseAmongTheLanguagesThatAreOffered() {
        settings.send(SETTINGS, Map.of("language", "fr", "languages", List.of("fr", "en")))
                .then()
                .statusCode(303);
        Settings.page("/events", "de")
                .then()
                .body(containsString("<html lang=\"fr\">"), not(containsString("hreflang=\"de\"")));
        Settings.page("/events?lang=de", "en").then().body(containsString("<html lang=\"en\">"));
        requests().get("/language/de").then().statusCode(404);
        organisers
                .asAdministrator()
                .cookie("language", "en")
                .get(SETTINGS)
                .then()
                .body(containsString("id=\"name-fr\""), not(containsString("id=\"name-de\"")));
    }

    @Test
    void theDefaultLanguageIsTickedForGoodAndStaysOfferedBesideANewOne() {
        settings.send(SETTINGS, Map.of("language", "fr", "languages", List.of("fr", "en")))
                .then()
                .statusCode(303);

        organisers
                .asAdministrator()
                .cookie("language", "en")
                .get(SETTINGS)
                .then()
                .body(
                        matchesPattern(
                                "(?s).*id=\"languages-fr\" name=\"languages\" value=\"fr\"\\s+checked disabled>.*"),
                        matchesPattern("(?s).*id=\"languages-en\" name=\"languages\" value=\"en\"\\s+checked>.*"),
                        matchesPattern("(?s).*id=\"languages-de\" name=\"languages\" value=\"de\"\\s+>.*"),
                        containsString("<input type=\"hidden\" name=\"languages\" value=\"fr\">"),
                        containsString("<span lang=\"fr\">Français</span> (default language, always offered)"));

        settings.send(SETTINGS, Map.of("language", "en", "languages", List.of("fr")))
                .then()
                .statusCode(303);
        assertThat(installation.settings().languages())
                .extracting(Language::tag)
                .containsExactly("en", "fr");
    }
}
