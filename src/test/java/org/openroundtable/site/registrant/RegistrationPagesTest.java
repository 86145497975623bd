package org.openroundtable.site.registrant;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.event.EventStatus;
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
import static org.openroundtable.testing.Markup.containsMarkup;
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
        given().get(first + "/cancellation")
                .then()
                .statusCode(200)
                .body(containsString("what you have in one session"));
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

    @ParameterizedTest
    @ValueSource(strings = {"/cancellation", "/cancellation?session=p1", "/sessions", "/details"})
    void whatIsCancelledOffersNothingMoreToSend(String page) {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();
        HtmlForm.on(mine + "/cancellation").sendAndFollow();

        given().get(mine + page)
                .then()
                .statusCode(409)
                .body(containsString("That is no longer possible"), not(containsString("<form")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cancellation", "/cancellation?session=p1", "/sessions", "/details"})
    void afterTheDeadlineThereIsNothingToSend(String page) {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent()
                .changeableUntil(clock.instant().plus(Duration.ofHours(1)))
                .withSession("p1", 5)
                .openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();
        clock.advance(Duration.ofHours(2));

        given().get(mine + page)
                .then()
                .statusCode(409)
                .body(containsString("It is too late for changes"), not(containsString("<form")));
    }

    @Test
    void aPlaceGivenUpCannotBeGivenUpAgain() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();
        HtmlForm.on(mine + "/cancellation?session=p1").sendAndFollow();

        given().get(mine + "/cancellation?session=p1").then().statusCode(409).body(containsString("given up already"));
    }

    @Test
    void cancellingSaysWhatBecomesOfEachPlace() {
        var slug = given.anEvent()
                .withSession("wanted", 1)
                .withSession("quiet", 5)
                .withSession("crowded", 1)
                .openNow();
        filledIn(slug, "before").with("sessions", "crowded").sendAndFollow();
        var mine = filledIn(slug, "ada")
                .with("sessions", "wanted")
                .with("sessions", "quiet")
                .with("sessions", "crowded")
                .sendAndFollow();
        filledIn(slug, "after").with("sessions", "wanted").sendAndFollow();

        given().get(mine + "/cancellation")
                .then()
                .body(
                        containsString("what you have in 3 sessions"),
                        containsMarkup(
                                "<dt><bdi>Session wanted</bdi></dt><dd>Your place goes to the next person on the waiting list"),
                        containsMarkup("<dt><bdi>Session quiet</bdi></dt><dd>Your place becomes free"),
                        containsMarkup("<dt><bdi>Session crowded</bdi></dt><dd>You lose number 1 on the waiting list"));
        given().get(mine + "/cancellation?session=wanted")
                .then()
                .body(containsString("Your place goes to the next person on the waiting list"));
        given().get(mine + "/cancellation?session=quiet").then().body(containsString("Your place becomes free"));
        given().get(mine + "/cancellation?session=crowded")
                .then()
                .body(
                        containsString("You lose number 1 on the waiting list"),
                        not(containsString("goes to the next person")));
    }

    @Test
    void cancellingInTheLineForTheEventSaysThatTheNumberIsLost() {
        var slug = given.anEvent().withCapacity(0).withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();

        given().get(mine + "/cancellation")
                .then()
                .body(containsString("You lose number 1 on the waiting list of the event"));
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, This event was cancelled", "POSTPONED, This event is postponed"})
    void anEventThatDoesNotTakePlaceSaysSoOnEveryPageOfItsRegistrants(EventStatus status, String message) {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();
        given.theEvent(slug).withSession("p1", 5).being(status).openNow();

        given().get(mine).then().body(containsString(message), not(containsString("You are registered")));
        for (var page : List.of("/sessions", "/details", "/cancellation")) {
            given().get(mine + page).then().body(containsString(message));
        }
    }

    @Test
    void ofACancelledEventThereIsNothingToChange() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();
        given.theEvent(slug).withSession("p1", 5).being(EventStatus.CANCELLED).openNow();

        given().get(mine).then().body(not(containsString("/sessions\"")), not(containsString("/cancellation")));
        given().get(mine + "/sessions").then().statusCode(409).body(containsString("That is no longer possible"));
    }

    @Test
    void whoWaitsForTheEventIsPromisedNoPartOfIt() {
        var slug = given.anEvent().withCapacity(0).openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();

        given().get(mine)
                .then()
                .body(
                        containsString("You have chosen no session."),
                        not(containsString("All open parts of the programme")),
                        not(containsString("calendar.ics")));
    }

    @Test
    void anEventThatRunsOrIsOverSaysSo() {
        clock.set(Instant.parse("2026-06-01T08:00:00Z"));
        var slug = given.anEvent().withUnlimitedSession("p1").openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();

        clock.set(Instant.parse("2026-07-01T08:00:00Z"));
        given().get(mine).then().body(containsString("This event is under way"), containsString("You are registered"));
        clock.advance(Duration.ofDays(1));
        given().get(mine).then().body(containsString("This event is over"), not(containsString("You are registered")));
    }

    @Test
    void aConfirmationIsOnItsWayOnlyAtFirst() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();

        given().get(mine).then().body(containsString("A confirmation is on its way to ada@industry.example"));
        clock.advance(Duration.ofHours(1));
        given().get(mine).then().body(containsString("You are registered"), not(containsString("on its way")));
    }

    @Test
    void whoHoldsNothingConfirmsTheAddressToKeepTheNumberInTheLine() {
        var slug = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .withSession("p1", 0)
                .withSession("p2", 5)
                .openNow();
        var waiting = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();
        var holding = filledIn(slug, "grace").with("sessions", "p2").sendAndFollow();

        given().get(waiting)
                .then()
                .body(
                        containsString("to keep your number in the line"),
                        containsString("passed over until they have"),
                        not(containsString("Your places are held")));
        given().get(holding).then().body(containsString("Your places are held"));
    }

    @Test
    void sessionsThatOverlapSinceOneWasMovedAreMarkedAtBoth() {
        var slug = given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        var mine = filledIn(slug, "ada")
                .with("sessions", "p1")
                .with("sessions", "p2")
                .sendAndFollow();
        given().get(mine).then().body(not(containsString("At the same time as")));
        given.theEvent(slug).withSession("p1", 5).withParallelSession("p2", 5).openNow();

        given().get(mine)
                .then()
                .body(
                        containsString("At the same time as “Session p2”"),
                        containsString("At the same time as “Session p1”"));
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
