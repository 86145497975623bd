package org.openroundtable.api.event;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** What an event asks, from its document to a registration. */
@QuarkusTest
class EventQuestionsTest {

    private static final String DIET = """
            {'code': 'diet', 'kind': 'oneOf', 'label': {'en': 'Dietary needs', 'fr': 'Régime alimentaire'},
             'required': true, 'onlyIf': {'question': 'dinner', 'is': true}, 'retention': 'sensitive',
             'options': [{'code': 'none', 'text': 'None'}, {'code': 'vegan', 'text': 'Vegan'}]}""";
    private static final String DINNER = "{'code': 'dinner', 'kind': 'yesNo', 'label': 'I come to the dinner'}";
    private static final String REMARK =
            "{'code': 'remark', 'kind': 'longText', 'label': 'Remark', 'organisersOnly': true}";

    private static final String HALVES = """
            {'code': 'half', 'kind': 'oneOf', 'label': 'Which half?',
             'options': [{'code': 'first', 'text': 'The first', 'limit': 1}, {'code': 'second', 'text': 'The second'}]}""";

    @Inject
    Given given;

    @Test
    void theDocumentComesBackWithItsQuestions() {
        var event = given.anEvent().asking("{'code': 'position', 'required': true}", DINNER, DIET, REMARK);
        var slug = event.openNow();
        var document = Api.withToken()
                .get("/api/v1/events/{slug}/document", slug)
                .then()
                .statusCode(200);
        assertThat(document.extract().<Object>path("questions"))
                .isEqualTo(new JsonPath(event.document().toString()).get("questions"));
    }

    @Test
    void anEventThatDoesNotSayWhatItAsksAsksTheStandardQuestions() {
        var slug = given.anEvent().openNow();
        Api.withToken().get("/api/v1/events/{slug}/document", slug).then().body("", not(hasKey("questions")));
        Api.anonymous()
                .get("/api/v1/events/{slug}", slug)
                .then()
                .body(
                        "questions.code",
                        contains(
                                "smallOrMedium",
                                "position",
                                "accessibilityNeeds",
                                "questions",
                                "showName",
                                "shareContact",
                                "laterAnnouncements"))
                .body("questions[1].kind", equalTo("shortText"))
                .body("questions[1].label.en", equalTo("Position"))
                .body("questions[1].label.fr", equalTo("Fonction"))
                .body(
                        "questions[1].answer",
                        equalTo(Map.of("type", "string", "maxLength", 150, "examples", List.of("Text"))));
    }

    @Test
    void aDocumentWithFaultyQuestionsIsRefusedWithTheirPlaces() {
        var document = given.anEvent()
                .asking("{'code': 'diet', 'kind': 'oneOf', 'label': 'Diet', 'options': []}", "{'code': 'email'}")
                .document();
        Api.withToken()
                .body(document.toString())
                .put("/api/v1/events/{slug}", document.get("slug").textValue())
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        contains(
                                "/questions/0/options",
                                "/questions/1/code",
                                "/questions/1/kind",
                                "/questions/1/label"));
    }

    @Test
    void whoWantsToRegisterLearnsWhatToAnswer() {
        var slug = given.anEvent().asking(DINNER, DIET, REMARK).openNow();
        Api.anonymous()
                .get("/api/v1/events/{slug}", slug)
                .then()
                .body("questions.code", contains("dinner", "diet"))
                .body("questions[1].onlyIf", equalTo(Map.of("question", "dinner", "is", true)))
                .body("questions[1].options.code", contains("none", "vegan"))
                .body(
                        "questions[1].answer",
                        equalTo(Map.of(
                                "type", "string", "enum", List.of("none", "vegan"), "examples", List.of("none"))))
                .body("questions[1]", not(hasKey("retention")));
    }

    @Test
    void answersAreCheckedEachInItsPlace() {
        var slug = given.anEvent().asking(DINNER, DIET, REMARK).openNow();
        register(slug, Map.of("dinner", true, "diet", "vegan")).statusCode(201);
        register(slug, Map.of()).statusCode(201);
        register(slug, Map.of("dinner", true))
                .statusCode(422)
                .body("errors.pointer", contains("/diet"))
                .body("errors.detail", contains("is required"));
        register(slug, Map.of("dinner", "yes", "position", "Clerk", "remark", "Nice"))
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/position", "/remark", "/dinner"))
                .body(
                        "errors.detail",
                        containsInAnyOrder(
                                "is not a known property", "is not a known property", "must be true or false"));
        register(slug, Map.of("dinner", true, "diet", "meat"))
                .statusCode(422)
                .body("errors.detail", contains("must be one of none, vegan"));
    }

    @Test
    void asManyCanChooseAnOptionAsItsLimitSays() {
        var slug = given.anEvent().asking(HALVES).openNow();
        register(slug, Map.of("half", "first")).statusCode(201);
        Api.anonymous()
                .get("/api/v1/events/{slug}", slug)
                .then()
                .body("questions[0].options[0].placesLeft", equalTo(0))
                .body("questions[0].options[1]", not(hasKey("placesLeft")));
        register(slug, Map.of("half", "first"))
                .statusCode(409)
                .body("type", equalTo("urn:openroundtable:problem:option-full"))
                .body("errors.pointer", contains("/half"));
        register(slug, Map.of("half", "second")).statusCode(201);
    }

    private static ValidatableResponse register(String slug, Map<String, Object> answers) {
        var body = new HashMap<>(Registrations.body(UUID.randomUUID() + "@guest.example"));
        body.putAll(answers);
        return Registrations.register(slug, body);
    }
}
