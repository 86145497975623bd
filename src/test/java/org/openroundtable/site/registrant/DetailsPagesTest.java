package org.openroundtable.site.registrant;

import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

@QuarkusTest
class DetailsPagesTest {

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Test
    void detailsAreCorrectedAndTheAddressStays() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();

        HtmlForm.on(mine + "/details")
                .with("lastName", "Szűcs Ágnes")
                .with("email", "other@industry.example")
                .with("organisation", "Szintér Informatika Kft.")
                .with("organisationType", "company")
                .with("country", "HU")
                .sendAndFollow();

        given().get(mine)
                .then()
                .body(
                        containsString("Szűcs Ágnes"),
                        containsString("Szintér Informatika Kft."),
                        containsString("Hungary"),
                        containsString("ada@industry.example"),
                        not(containsString("other@industry.example")));
    }

    @Test
    void savingWhatIsThereAlreadySendsNoMail() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var person = UUID.randomUUID().toString();
        var mine = filledIn(slug, person).with("sessions", "p1").sendAndFollow();

        var afterSessions =
                HtmlForm.on(mine + "/sessions").with("sessions", "p1").sendAndFollow();
        var afterDetails = fillIn(HtmlForm.on(mine + "/details"), person).sendAndFollow();

        assertThat(List.of(afterSessions, afterDetails)).containsOnly(mine + "?done=saved");
        assertThat(letterbox.all("change", person + "@industry.example")).isEmpty();
        fillIn(HtmlForm.on(mine + "/details"), "other").sendAndFollow();
        assertThat(letterbox.only("change", person + "@industry.example").text())
                .contains("This was corrected: name.");
    }

    @Test
    void faultyDetailsAreNamedAndKept() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();

        HtmlForm.on(mine + "/details")
                .with("lastName", "Kept")
                .with("organisation", "")
                .with("organisationType", "company")
                .with("country", "HU")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("Enter your organisation"), containsString("value=\"Kept\""));
    }
}
