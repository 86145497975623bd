package org.openroundtable.site.form;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** What the form does for whom has registered before. */
@QuarkusTest
class RegisterTwiceTest {

    @Inject
    Given given;

    @Test
    void theSecondTryWithOneAddressShowsNothingOfTheFirst() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        filledIn(slug, "ada").with("position", "Chief of Secrets").sendAndFollow();

        filledIn(slug, "ada")
                .send()
                .then()
                .statusCode(409)
                .header("Location", nullValue())
                .body(
                        containsString("This address is registered already"),
                        containsString("If you registered a moment ago, that has worked"),
                        not(containsString("Chief of Secrets")),
                        not(containsString("/registrations/")));
    }

    @Test
    void aSecondClickLeadsToTheSameRegistration() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var form = filledIn(slug, "ada").with("sessions", "p1");
        form.sendAndFollow();

        var page = form.sendAndFollow();

        given().get(page).then().statusCode(200).body(containsString("You are registered"));
    }

    @Test
    void whoGoesBackAndEntersAColleagueRegistersThem() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var form = HtmlForm.on("/events/" + slug + "/register");
        fillIn(form, "ada").sendAndFollow();

        var page = fillIn(form.again(), "grace").sendAndFollow();

        given().get(page).then().body(containsString("grace@industry.example"));
    }
}
