package org.openroundtable.site.registrant;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

@QuarkusTest
class SessionsPagesTest {

    @Inject
    Given given;

    @Test
    void sessionsAreChangedWithoutCancelling() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        var second = filledIn(slug, "second").with("sessions", "p1").sendAndFollow();

        HtmlForm.on(first + "/sessions").with("sessions", "p2").sendAndAgree();

        given().get(first).then().body(containsString("Session p2"), not(containsString("Session p1")));
        given().get(second).then().body(containsString("Session p1"), containsString("Confirmed"));
    }

    @Test
    void losingAPlaceAsksFirst() {
        var slug = given.anEvent()
                .withSession("p1", 1)
                .withSession("p2", 5)
                .withSession("p3", 0)
                .openNow();
        var first = filledIn(slug, "first")
                .with("sessions", "p1")
                .with("sessions", "p3")
                .sendAndFollow();
        var second = filledIn(slug, "second").with("sessions", "p1").sendAndFollow();

        var question = HtmlForm.on(first + "/sessions")
                .with("sessions", "p2")
                .with("sessions", "p3")
                .sendAndFollow();

        given().get(first).then().body(containsString("Session p1"), not(containsString("Session p2")));
        given().get(second).then().body(containsString("Number 1 on the waiting list"));
        given().get(question)
                .then()
                .statusCode(200)
                .body(
                        containsString("Give up your place in “Session p1”?"),
                        containsString("Your place goes to the next person on the waiting list."));
        HtmlForm.on(question).sendAndFollow();
        given().get(first)
                .then()
                .body(
                        not(containsString("Session p1")),
                        containsString("Session p2"),
                        containsString("Number 1 on the waiting list"));
        given().get(second).then().body(not(containsString("on the waiting list")));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whereNobodyIsServedNowThePlaceGoesToNobodyYet(boolean ofSession) {
        var event = given.anEvent().withSession("p1", 1);
        var slug = event.openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        filledIn(slug, "second").with("sessions", "p1").send();
        (ofSession ? event.cancelling("p1") : event.being(EventStatus.POSTPONED)).openNow();

        for (var question : List.of("/sessions/loss", "/cancellation", "/cancellation?session=p1")) {
            given().get(first + question)
                    .then()
                    .statusCode(200)
                    .body(
                            not(containsString("Your place goes to the next person on the waiting list.")),
                            containsString("Your place becomes free for somebody else."));
        }
    }

    @Test
    void losingSeveralNamesEach() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 0).openNow();
        var mine = filledIn(slug, "first")
                .with("sessions", "p1")
                .with("sessions", "p2")
                .sendAndFollow();

        var question = HtmlForm.on(mine + "/sessions").sendAndFollow();

        given().get(question)
                .then()
                .body(
                        containsString("Give up what you have in 2 sessions?"),
                        containsString("Session p1"),
                        containsString("Your place becomes free for somebody else."),
                        containsString("Session p2"),
                        containsString("You lose number 1 on the waiting list."));
    }

    @Test
    void whatWasANumberWhenItWasAskedAndIsAPlaceNowIsAskedAgain() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        var second = filledIn(slug, "second").with("sessions", "p1").sendAndFollow();
        var question = HtmlForm.on(second + "/sessions").with("sessions", "p2").sendAndFollow();
        var agreed = HtmlForm.on(question);
        HtmlForm.on(first + "/cancellation").sendAndFollow();

        assertThat(agreed.sendAndFollow()).isEqualTo(question);

        given().get(second).then().body(containsString("Session p1"), not(containsString("Session p2")));
    }

    @Test
    void whereNothingIsLostNothingIsAsked() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        var mine = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();

        var next = HtmlForm.on(mine + "/sessions")
                .with("sessions", "p1")
                .with("sessions", "p2")
                .sendAndFollow();

        assertThat(next).isEqualTo(mine + "?done=saved");
        given().get(mine + "/sessions/loss?sessions=p1&sessions=p2").then().statusCode(409);
    }
}
