package org.openroundtable.site.registrant;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.change.Deadlines;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

@QuarkusTest
class RegistrationPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Deadlines deadlines;

    @Inject
    TestClock clock;

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
                        not(containsString("Open to all who are registered")),
                        not(containsString("calendar.ics")));
    }

    @Test
    void whoHasChosenNothingReadsWhenAndWhereAndHasWhatIsOpenToAll() {
        var slug = given.anEvent()
                .in(ZoneId.of("Europe/Brussels"))
                .where(event -> event.put("mode", "hybrid").put("venue", "Rue de la Loi 1, Brussels"))
                .whereSession("opening", opening -> opening.put("title", "Opening")
                        .put("start", "2126-11-04T14:00:00+01:00")
                        .put("end", "2126-11-04T15:30:00+01:00")
                        .put("joinUrl", "https://meet.example/opening"))
                .openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();

        var page = given().get(mine).then().extract().asString();
        assertThat(page)
                .containsSubsequence(
                        "You are registered",
                        "Monday 4 November 2126, 14:00–15:30 CET",
                        "(13:00–14:30 UTC)",
                        "Rue de la Loi 1, Brussels",
                        "/calendar.ics",
                        "/sessions\"",
                        ">Opening<",
                        "Open to all who are registered",
                        mine + "/join/opening\"");
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
    void whatWasNotConfirmedInTimeIsNotSaidToHaveGoneToOthers() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent()
                .confirmingAddresses(Duration.ofHours(1))
                .withSession("p1", 5)
                .openNow();
        var mine =
                "/registrations/" + people.register(slug, "ada", "p1").token().value();
        clock.advance(Duration.ofHours(1));
        deadlines.enforce();

        given().get(mine).then().body(containsString("its places are kept no longer"), not(containsString("others")));
    }

    @Test
    void anUnknownLinkIsNotFound() {
        given().get("/registrations/" + "A".repeat(43)).then().statusCode(404);
        given().get("/registrations/short").then().statusCode(404);
    }
}
