package org.openroundtable.site.form;

import java.time.Duration;
import java.time.ZoneOffset;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.RegistrationByForm.filledIn;
import static org.openroundtable.testing.page.Markup.containsMarkup;

@QuarkusTest
class RegisterPagesTest {

    @Inject
    Given given;

    @Inject
    TestClock clock;

    @Test
    void aFilledInFormLeadsToTheRegistration() {
        var slug = given.anEvent().withSession("p1", 10).openNow();

        var page = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();

        assertThat(page).matches("/registrations/[A-Za-z0-9_-]{43}");
        given().get(page)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("You are registered"), containsString("Session p1"), containsString("Confirmed"));
    }

    @Test
    void aFullPanelIsWaitedFor() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        filledIn(slug, "first").with("sessions", "p1").sendAndFollow();

        var page = filledIn(slug, "second")
                .with("sessions", "p1")
                .with("sessions", "p2")
                .sendAndFollow();

        given().get(page).then().body(containsString("Number 1 on the waiting list"), containsString("Confirmed"));
    }

    @Test
    void aFullEventWithAWaitingListSaysThatOneWaits() {
        var slug = given.anEvent().withCapacity(0).withSession("p1", 5).openNow();

        given().get("/events/" + slug + "/register")
                .then()
                .body(containsString("You join the waiting list"), containsString("type=\"submit\">Register"));
    }

    @Test
    void aSessionThatHasEndedIsOverAndHasNoPlacesLeft() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent()
                .withSession("p1", 5, clock.instant().atOffset(ZoneOffset.UTC).minusHours(2), Duration.ofHours(1))
                .openNow();

        given().get("/events/" + slug + "/register")
                .then()
                .body(
                        containsMarkup("value=\"p1\" disabled"),
                        containsString(">Over<"),
                        not(containsString("places left")));
    }

    @Test
    void whoeverConfirmsAddressesSaysWhoIsPassedOver() {
        var slug = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .withSession("p1", 5)
                .openNow();

        given().get("/events/" + slug + "/register").then().body(containsString("passed over until they have"));
    }

    @Test
    void theFormSpeaksFrench() {
        var slug = given.anEvent().withSession("p1", 5).openNow();

        given().header("Accept-Language", "fr-BE,fr;q=0.9")
                .get("/events/" + slug + "/register")
                .then()
                .body(allOf(containsString("Prénom"), containsString("Allemagne"), containsString("lang=\"fr\"")));
    }

    @Test
    void anUnknownEventIsNotFound() {
        given().get("/events/no-such-event/register").then().statusCode(404);
    }
}
