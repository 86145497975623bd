package org.openroundtable.site.form;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.openroundtable.testing.RegistrationByForm.filledIn;
import static org.openroundtable.testing.page.Markup.containsMarkup;

/** What is wrong with a form is named, and nothing typed is lost. */
@QuarkusTest
class FaultyFormTest {

    @Inject
    Given given;

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
    @ValueSource(ints = {2001, 4500})
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
        // Read as at registration, so that whoever typed it there finds it here.
        HtmlForm.on("/registrations/find")
                .with("email", "a\u0000@b.example")
                .send()
                .then()
                .statusCode(200)
                .body(containsString("a@b.example"));
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
    void theFieldThatPeopleDoNotSeeStopsPrograms() {
        var slug = given.anEvent().withSession("p1", 5).openNow();

        filledIn(slug, "robot")
                .with("website", "https://spam.example")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("Leave this field empty"));
    }
}
