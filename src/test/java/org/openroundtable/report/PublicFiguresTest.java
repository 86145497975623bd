package org.openroundtable.report;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class PublicFiguresTest {

    @Inject
    Given given;

    @Inject
    PublicFigures figures;

    @Inject
    EventSnapshots snapshots;

    @Test
    void anOrganisationIsKnownByASpeakerOrAConfirmedRegistration() {
        register(given.anEvent().openNow(), "Confirmed Works AG");
        register(given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow(), "Typed By Anybody Ltd");

        assertThat(figures.knownOrganisations())
                .contains("Confirmed Works AG", "Example Systems AB")
                .doesNotContain("Typed By Anybody Ltd")
                .doesNotHaveDuplicates();
    }

    @Test
    void sessionsThatDidNotTakePlaceAreNotCounted() {
        var event = given.anEvent().withSession("p1", 5).withSession("p2", 5);
        var slug = event.cancelling("p1").openNow();

        assertThat(figures.totals(snapshots.current(slug).orElseThrow()).sessions())
                .as("opening and second panel")
                .isEqualTo(2);
    }

    /** A form that holds hundreds of names is slow for everybody, and few have a look at them. */
    @Test
    void theFieldAsksForSuggestionsByItself() {
        register(given.anEvent().openNow(), "Suggested Works AG");

        given().get("/events/" + given.anEvent().openNow() + "/register")
                .then()
                .body(
                        containsString("list=\"organisations\""),
                        containsString("data-hx-get=\"/organisations/known\""),
                        not(containsString("Suggested Works AG")));
        given().get("/organisations/known")
                .then()
                .statusCode(200)
                .header("Cache-Control", "public, max-age=2")
                .body(containsString("<option value=\"Suggested Works AG\">"));
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
