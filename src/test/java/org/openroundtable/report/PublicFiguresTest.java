package org.openroundtable.report;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class PublicFiguresTest {

    @Inject
    Given given;

    @Inject
    PublicFigures figures;

    @Test
    void anOrganisationIsKnownByASpeakerOrAConfirmedRegistration() {
        register(given.anEvent().openNow(), "Confirmed Works AG");
        register(given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow(), "Typed By Anybody Ltd");

        assertThat(figures.knownOrganisations())
                .contains("Confirmed Works AG", "Example Systems AB")
                .doesNotContain("Typed By Anybody Ltd")
                .doesNotHaveDuplicates();
        given().get("/events/" + given.anEvent().openNow() + "/register")
                .then()
                .body(containsString("<option value=\"Confirmed Works AG\">"));
    }

    private static void register(String slug, String organisation) {
        HtmlForm.on("/events/" + slug + "/register")
                .with("lastName", "Tester")
                .with("email", "tester@industry.example")
                .with("organisation", organisation)
                .with("organisationType", "company")
                .with("country", "DE")
                .sendAndFollow();
    }
}
