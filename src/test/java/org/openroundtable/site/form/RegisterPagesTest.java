package org.openroundtable.site.form;

import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openroundtable.testing.Markup.containsMarkup;
import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

@QuarkusTest
class RegisterPagesTest {

    @Inject
    Given given;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

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

    @ParameterizedTest
    @CsvSource({
        "email,, Enter your e-mail address",
        "email, ada@, Enter an e-mail address like",
        "organisation,, Enter your organisation",
        "organisationType, bakery, Choose the type of your organisation",
        "country, XX, Choose a country",
    })
    void aFaultyFieldIsNamedAndNothingTypedIsLost(String field, String value, String message) {
        var slug = given.anEvent().withSession("p1", 10).openNow();
        var form = HtmlForm.on("/events/" + slug + "/register").with("sessions", "p1");
        for (var entry : Map.of(
                        "lastName", "O'Neill <b>",
                        "email", "ada@industry.example",
                        "organisation", "Captura Biométrica, S.L.",
                        "organisationType", "company",
                        "country", "ES")
                .entrySet()) {
            var typed = entry.getKey().equals(field) ? (value == null ? "" : value) : entry.getValue();
            form.with(entry.getKey(), typed);
        }

        form.send()
                .then()
                .statusCode(422)
                .body(
                        containsString("<a href=\"#" + field + "\">" + message),
                        containsString("value=\"O&#39;Neill &lt;b&gt;\""),
                        containsMarkup("name=\"sessions\" value=\"p1\" checked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ω", "字", "🛂"})
    void aQuestionMayBeAsLongInAnyScript(String character) {
        var slug = given.anEvent().withSession("p1", 5).openNow();

        var page =
                filledIn(slug, "ada").with("questions", character.repeat(2000)).sendAndFollow();

        given().get(page + "/details").then().body(containsString(character.repeat(2000)));
    }

    @ParameterizedTest
    @ValueSource(ints = {2001, 100_000})
    void aQuestionThatIsTooLongIsKept(int length) {
        var slug = given.anEvent().withSession("p1", 5).openNow();

        filledIn(slug, "ada")
                .with("questions", "🛂".repeat(length))
                .send()
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#questions\">"), containsString("🛂".repeat(length)));
    }

    @Test
    void nulIsNotText() {
        var slug = given.anEvent().withSession("p1", 5).openNow();

        var page = filledIn(slug, "ada")
                .with("position", "Chief\u0000")
                .with("submission", "\u0000")
                .sendAndFollow();

        given().get(page + "/details").then().body(containsString("value=\"Chief\""));
        filledIn(slug, "grace").with("sessions", "\u0000").send().then().statusCode(422);
        HtmlForm.on(page + "/cancellation")
                .with("session", "\u0000")
                .send()
                .then()
                .statusCode(lessThan(500));
        HtmlForm.on("/registrations/find")
                .with("email", "a\u0000@b.example")
                .send()
                .then()
                .statusCode(422);
    }

    @Test
    void overlappingSessionsAreRefusedAtTheField() {
        var slug = given.anEvent()
                .withSession("p1", 5)
                .withParallelSession("p2", 5)
                .openNow();

        filledIn(slug, "ada")
                .with("sessions", "p1")
                .with("sessions", "p2")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#sessions\">"), containsString("choose one of them"));
    }

    @Test
    void whoHadTheFormOpenWhenRegistrationClosedLosesNothing() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent().withSession("p1", 5).closingIn(Duration.ofMinutes(10));
        var form = filledIn(slug, "ada").with("sessions", "p1");
        clock.advance(Duration.ofMinutes(10));

        form.send()
                .then()
                .statusCode(409)
                .body(
                        containsString("Registration is closed"),
                        containsString("value=\"ada@industry.example\""),
                        containsMarkup("value=\"p1\" checked"),
                        not(containsString("type=\"submit\">Register")));
    }

    @Test
    void whoSendsTooEarlyIsToldWhenItOpensAndSendsItThen() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var form = filledIn(slug, "ada").with("sessions", "p1");
        clock.advance(Duration.ofDays(-2));

        form.send()
                .then()
                .statusCode(409)
                .body(
                        containsString("Registration opens on"),
                        containsString("You are not registered yet"),
                        containsString("value=\"ada@industry.example\""),
                        containsString("type=\"submit\">Register"),
                        not(containsString("closed")));
        clock.advance(Duration.ofDays(2));
        form.sendAndFollow();
    }

    @ParameterizedTest
    @CsvSource({"CANCELLED, This event was cancelled", "POSTPONED, This event is postponed"})
    void whoHadTheFormOpenIsToldThatTheEventDoesNotTakePlace(EventStatus status, String message) {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var form = filledIn(slug, "ada");
        given.theEvent(slug).withSession("p1", 5).being(status).openNow();

        form.send()
                .then()
                .statusCode(409)
                .body(
                        containsString(message),
                        containsString("value=\"ada@industry.example\""),
                        not(containsString("closed")),
                        not(containsString("type=\"submit\">Register")));
        given().get("/events/" + slug + "/register")
                .then()
                .statusCode(200)
                .body(containsString(message), not(containsString("<form")));
    }

    @Test
    void afterTheEventThePageSaysThatItIsOver() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var form = filledIn(slug, "ada");
        clock.advance(Duration.ofDays(60));

        form.send().then().statusCode(409).body(containsString("This event is over"), containsString("ada@"));
        given().get("/events/" + slug + "/register")
                .then()
                .body(containsString("This event is over"), not(containsString("<form")));
    }

    @Test
    void aFaultyFormThatCameTooLateIsNotSentBackToBeMended() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent().withSession("p1", 5).closingIn(Duration.ofMinutes(10));
        var form = HtmlForm.on("/events/" + slug + "/register").with("email", "ada@");
        clock.advance(Duration.ofMinutes(10));

        form.send()
                .then()
                .statusCode(409)
                .body(containsString("Registration is closed"), containsString("value=\"ada@\""));
    }

    @Test
    void aSessionThatFilledUpMeanwhileIsNamedAndCanBeUnticked() {
        var slug = given.anEvent()
                .withSessionWithoutWaitlist("p1", 1)
                .withSession("p2", 5)
                .openNow();
        var form = filledIn(slug, "late").with("sessions", "p1");
        filledIn(slug, "early").with("sessions", "p1").sendAndFollow();

        form.send()
                .then()
                .statusCode(422)
                .body(
                        containsString("Session p1”: no place is left"),
                        containsMarkup("name=\"sessions\" value=\"p1\" checked aria-"),
                        containsString("late@industry.example"));
    }

    @Test
    void aFullEventWithoutWaitingListSaysSo() {
        var slug = given.anEvent()
                .withCapacity(1)
                .withoutWaitlist()
                .withSession("p1", 5)
                .openNow();
        var form = filledIn(slug, "late");
        filledIn(slug, "early").sendAndFollow();

        form.send().then().statusCode(409).body(containsString("The event is full"), containsString("late@"));
        given().get("/events/" + slug + "/register")
                .then()
                .statusCode(200)
                .body(
                        containsString("The event is full"),
                        not(containsString("You join the waiting list")),
                        not(containsString("<form")));
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
    void theSummaryNamesTheFieldThatIsTooLong() {
        var slug = given.anEvent().withSession("p1", 5).openNow();

        filledIn(slug, "ada")
                .with("position", "x".repeat(151))
                .send()
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#position\">Position: at most 150 characters"));
    }

    @Test
    void sessionsAreQuotedAsTheReadersLanguageDoes() {
        var slug = given.anEvent().withSession("p1", 5).openNow();

        filledIn(slug, "ada")
                .with("sessions", "zzz")
                .in("fr")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("«\u00a0zzz\u00a0»\u00a0: ce choix n’est plus possible"));
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

    @Test
    void theFieldThatPeopleDoNotSeeStopsPrograms() {
        var slug = given.anEvent().withSession("p1", 5).openNow();

        filledIn(slug, "robot")
                .with("website", "https://spam.example")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("Leave this field empty"));
    }

    @Test
    void beforeItOpensThePageSaysWhen() {
        var slug = given.anEvent().withSession("p1", 5).openingIn(Duration.ofDays(2));

        given().get("/events/" + slug + "/register")
                .then()
                .statusCode(200)
                .body(containsString("Registration opens on"), not(containsString("<form")));
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
