package org.openroundtable.report;

import java.time.Duration;
import java.util.Locale;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.organisation.naming.Namings;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;

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
    Letterbox letterbox;

    @Inject
    PublicFigures figures;

    @Inject
    Namings namings;

    @Inject
    EventSnapshots snapshots;

    @Test
    void anOrganisationIsKnownByASpeakerOrByWhoeverVouchesForIt() {
        register(given.anEvent().openNow(), "Confirmed Works AG");
        given().get(letterbox.linkIn("confirmation", email("Confirmed Works AG")));
        register(given.anEvent().openNow(), "Never Opened Ltd");
        register(given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow(), "Typed By Anybody Ltd");

        assertThat(namings.known())
                .contains("Confirmed Works AG", "Example Systems AB")
                .doesNotContain("Typed By Anybody Ltd", "Never Opened Ltd")
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
        given().get(letterbox.linkIn("confirmation", email("Suggested Works AG")));

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
                .with("email", email(organisation))
                .with("organisation", organisation)
                .with("organisationType", "company")
                .with("country", "DE")
                .sendAndFollow();
    }

    private static String email(String organisation) {
        return organisation.toLowerCase(Locale.ROOT).replace(' ', '.') + "@industry.example";
    }
}
