package org.openroundtable.site.registration;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

@QuarkusTest
class RegistrationPagesTest {

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void sessionsAreChangedWithoutCancelling() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        var second = filledIn(slug, "second").with("sessions", "p1").sendAndFollow();

        HtmlForm.on(first + "/sessions").with("sessions", "p2").sendAndFollow();

        given().get(first).then().body(containsString("Session p2"), not(containsString("Session p1")));
        given().get(second).then().body(containsString("Session p1"), containsString("Confirmed"));
    }

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
        assertThat(letterbox.all("change", person + "@industry.example")).hasSize(1);
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

    @Test
    void cancellingAsksFirstAndFreesThePlace() {
        var slug = given.anEvent().withCapacity(1).withSession("p1", 5).openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        var second = filledIn(slug, "second").with("sessions", "p1").sendAndFollow();
        given().get(second).then().body(containsString("You are number 1 in the line"));
        given().get(first + "/cancellation").then().statusCode(200).body(containsString("your place in one session"));
        given().get(first).then().body(containsString("You are registered"));

        HtmlForm.on(first + "/cancellation").sendAndFollow();

        given().get(first).then().body(containsString("Your registration is cancelled"));
        given().get(second).then().body(containsString("You are registered"));
    }

    @Test
    void theAddressOfAFormWithoutAPageLeadsToTheRegistration() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();
        for (var path : new String[] {"/confirmation", "/acceptance"}) {
            given().redirects()
                    .follow(false)
                    .get(mine + path)
                    .then()
                    .statusCode(303)
                    .header("Location", mine);
        }
    }

    @Test
    void onePlaceIsGivenUpAndTheOthersStay() {
        var slug = given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        var mine = filledIn(slug, "ada")
                .with("sessions", "p1")
                .with("sessions", "p2")
                .sendAndFollow();

        HtmlForm.on(mine + "/cancellation?session=p1").sendAndFollow();

        given().get(mine)
                .then()
                .body(
                        containsString("You are registered"),
                        containsString("Session p2"),
                        not(containsString("Session p1")));
    }

    @Test
    void cancellingTwiceSaysThatItIsDone() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();
        var form = HtmlForm.on(mine + "/cancellation");
        form.sendAndFollow();

        form.send().then().statusCode(409).body(containsString("That is no longer possible"));
    }

    @Test
    void anOfferIsTakenUpOnThePage() {
        var slug = given.anEvent()
                .offeringFor(Duration.ofHours(2))
                .withSession("p1", 1)
                .openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        var second = filledIn(slug, "second").with("sessions", "p1").sendAndFollow();
        HtmlForm.on(first + "/cancellation").sendAndFollow();
        given().get(second).then().body(containsString("On offer until"));

        HtmlForm.on(second).sendAndFollow();

        given().get(second).then().body(containsString("Confirmed"), not(containsString("On offer until")));
    }

    @Test
    void afterTheDeadlineThePageStaysAndChangesDoNot() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent()
                .changeableUntil(clock.instant().plus(Duration.ofHours(1)))
                .withSession("p1", 5)
                .openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();
        var form = HtmlForm.on(mine + "/cancellation");
        clock.advance(Duration.ofHours(2));

        form.send().then().statusCode(409).body(containsString("It is too late for changes"));
        given().get(mine)
                .then()
                .statusCode(200)
                .body(containsString("You are registered"), not(containsString("Cancel my registration")));
    }

    @Test
    void anOfferIsTakenUpOnThePageAfterTheDeadlineForChanges() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent()
                .offeringFor(Duration.ofHours(2))
                .changeableUntil(clock.instant().plus(Duration.ofHours(1)))
                .withSession("p1", 1)
                .openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        var second = filledIn(slug, "second").with("sessions", "p1").sendAndFollow();
        HtmlForm.on(first + "/cancellation").sendAndFollow();
        clock.advance(Duration.ofMinutes(90));
        given().get(second).then().body(containsString("On offer until"), not(containsString("/cancellation")));

        HtmlForm.on(second).sendAndFollow();

        given().get(second).then().body(containsString("Confirmed"), not(containsString("On offer until")));
    }

    @Test
    void anUnconfirmedAddressIsNotConfirmedByTheLinkOfTheAnswer() {
        var slug = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .withSession("p1", 5)
                .openNow();

        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();

        given().get(mine)
                .then()
                .body(containsString("Please confirm your address"), not(containsString("/confirmation\"")));
    }

    @Test
    void onceTheAddressIsConfirmedOnlyTheLinksThatWentToItLeadAnywhere() {
        var slug = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .withSession("p1", 5)
                .openNow();
        var person = UUID.randomUUID().toString();
        var typed = filledIn(slug, person).with("sessions", "p1").sendAndFollow();
        var details = fillIn(HtmlForm.on(typed + "/details"), person);
        var mailed = letterbox.linkIn("address", person + "@industry.example");

        assertThat(HtmlForm.on(mailed).sendAndFollow()).isEqualTo(mailed + "?done=confirmed");

        given().get(mailed).then().statusCode(200).body(containsString("You are registered"));
        for (var path : List.of("", "/details", "/sessions", "/cancellation", "/calendar.ics", "/data.json")) {
            given().get(typed + path)
                    .then()
                    .statusCode(410)
                    .body(containsString("no longer valid"), containsString("href=\"/registrations/find\""));
        }
        details.send().then().statusCode(410);
    }

    @Test
    void theCalendarHoldsTheConfirmedPlaces() {
        var slug = given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();

        given().get(mine + "/calendar.ics")
                .then()
                .statusCode(200)
                .header("Content-Type", allOf(startsWith("text/calendar"), containsString("method=PUBLISH")))
                .body(containsString("SUMMARY:Session p1"), not(containsString("SUMMARY:Session p2")));
    }

    @Test
    void ownDataAreComplete() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada")
                .with("sessions", "p1")
                .with("showName", "true")
                .sendAndFollow();

        given().get(mine + "/data.json")
                .then()
                .statusCode(200)
                .body("status", equalTo("confirmed"))
                .body("email", equalTo("ada@industry.example"))
                .body("organisationType", equalTo("company"))
                .body("showName", equalTo(true))
                .body("sessions[0].code", equalTo("p1"))
                .body("sessions[0].status", equalTo("confirmed"));
    }

    @Test
    void anUnknownLinkIsNotFound() {
        given().get("/registrations/" + "A".repeat(43)).then().statusCode(404);
        given().get("/registrations/short").then().statusCode(404);
    }

    @Test
    void findingTheLinkTellsAnOnlookerNothing() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var found = UUID.randomUUID().toString();
        filledIn(slug, found).sendAndFollow();

        var known = HtmlForm.on("/registrations/find")
                .with("email", found + "@industry.example")
                .send();
        var unknown = HtmlForm.on("/registrations/find")
                .with("email", "stray@industry.example")
                .send();

        known.then().statusCode(200).body(containsString(found + "@industry.example"));
        unknown.then().statusCode(200);
        assertThat(known.asString().replace(found, "stray")).isEqualTo(unknown.asString());
        await().untilAsserted(() ->
                assertThat(letterbox.all("link", found + "@industry.example")).hasSize(1));
    }
}
