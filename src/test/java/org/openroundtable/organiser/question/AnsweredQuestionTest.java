package org.openroundtable.organiser.question;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.release.Releases;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.node.TextNode;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** What becomes of answers when organisers change what was asked is what they were told. */
@QuarkusTest
class AnsweredQuestionTest {

    @Inject
    Given given;

    @Inject
    Editing editing;

    @Inject
    Organisers organisers;

    @Inject
    People people;

    @Inject
    Releases releases;

    private String slug;
    private Registered ada;

    @Test
    void anOptionThatIsRemovedStaysWithItsShortNameUntilTheAnswerIsChanged() {
        anAnswer();

        post("/diet", withoutVegan()).then().statusCode(303);
        publication().then().body(containsString("One person has answered this question, which changes"));
        publish().then().statusCode(303);

        detail().then().body(containsString(">v1</dd>"));
        ownData().then().body("diet", equalTo("v1"));
        RestAssured.get("/events/" + slug + "/register").then().body(not(containsString("Vegan")));
        HtmlForm.on("/registrations/" + ada.token().value() + "/details")
                .with("firstName", "Test")
                .with("lastName", "Example")
                .with("organisation", "Industry")
                .with("organisationType", "company")
                .with("country", "ES")
                .sendAndFollow();
        ownData().then().body("diet", nullValue());
    }

    @Test
    void anotherQuestionThatAsksForARemovedOptionKeepsTheDraftFromBeingPublished() {
        anAnswer();

        post("/diet", withoutVegan()).then().statusCode(303);
        post("/why", Map.of("kind", "shortText", "label-en", "Why", "retention", "registration", "onlyIf", "diet=any"))
                .then()
                .statusCode(303);
        publish().then().statusCode(303);
        post("/diet/removal", Map.of()).then().statusCode(303);

        publication()
                .then()
                .body(
                        containsString("What is missing"),
                        containsString("Choose answers to one single question that registrants are asked before"));
    }

    @Test
    void anotherKindIsNotPublishedAndTheQuestionSaysWhy() {
        anAnswer();

        post("/diet", Map.of("kind", "severalOf", "label-en", "Diet", "retention", "registration"))
                .then()
                .statusCode(303);
        publication()
                .then()
                .body(
                        containsString("one person has answered it. It can’t take another kind of answer"),
                        not(containsString("closed to registration")));
        publish().then().statusCode(422);

        detail().then().body(containsString("Vegan"));
    }

    @Test
    void answersToAQuestionThatIsLeftOutAreInTheirOwnDataAlone() {
        anAnswer();

        post("/why/removal", Map.of()).then().statusCode(303);
        post("/diet/removal", Map.of()).then().statusCode(303);
        publication().then().body(containsString("One person has answered this question, which changes"));
        publish().then().statusCode(303);

        detail().then().body(not(containsString("Vegan")), not(containsString("v1")));
        ownData().then().body("diet", equalTo("v1"));
    }

    private void anAnswer() {
        slug = given.anEvent()
                .asking(
                        "{'code': 'diet', 'kind': 'oneOf', 'label': 'Diet', 'options':"
                                + " [{'code': 'v1', 'text': 'Vegan'}, {'code': 'any', 'text': 'Any'}]}",
                        "{'code': 'why', 'kind': 'shortText', 'label': 'Why'}")
                .openNow();
        ada = people.register(
                slug,
                new Registrant(
                        "Test",
                        "Example",
                        "test@industry.example",
                        "Industry",
                        OrganisationType.COMPANY,
                        "ES",
                        Answers.of(Map.of("diet", TextNode.valueOf("v1")))),
                "en");
    }

    private static Map<String, String> withoutVegan() {
        var typed = new HashMap<>(Map.of("kind", "oneOf", "label-en", "Diet", "retention", "registration"));
        typed.putAll(Map.of("options-0-text-en", "", "options-0-item", "0"));
        typed.putAll(Map.of("options-1-text-en", "Any", "options-1-item", "1"));
        return typed;
    }

    private Response post(String path, Map<String, ?> fields) {
        return editing.send(slug, "questions" + path, fields);
    }

    private Response publication() {
        return editing.open(editing.editorOf(slug), slug, "publication");
    }

    private Response publish() {
        return organisers
                .as(Role.ORGANISER, slug)
                .formParam("version", editing.version(slug))
                .formParam("release", releases.latestOf(slug))
                .post("/organiser/events/" + slug + "/publication");
    }

    private Response detail() {
        return organisers
                .as(Role.DESK, slug)
                .get("/organiser/events/" + slug + "/registrations/"
                        + ada.registration().id());
    }

    private Response ownData() {
        return RestAssured.get("/registrations/" + ada.token().value() + "/data.json");
    }
}
