package org.openroundtable.site.registrant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.RegistrationByForm.filledIn;
import static org.openroundtable.testing.page.Markup.containsMarkup;

@QuarkusTest
class CancellationPagesTest {

    @Inject
    Given given;

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
}
