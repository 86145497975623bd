package org.openroundtable.organiser.question;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.question.kind.Kinds;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.Questionnaire;
import org.openroundtable.testing.staff.Editing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class QuestionPagesTest {

    @Inject
    Given given;

    @Inject
    Editing editing;

    @Inject
    People people;

    @Inject
    Drafts drafts;

    @Test
    void theStandardQuestionsAreThereAndCanBeChangedLeftOutAndAskedAgain() {
        var slug = given.anEvent().openNow();

        get(slug, "").then().statusCode(200).body(containsString("Position"));
        get(slug, "/position").then().statusCode(200).body(containsString("value=\"Position\""));
        post(slug, "/position", Map.of("label-en", "Your function", "required", "true", "retention", "registration"))
                .then()
                .statusCode(303);
        post(slug, "/showName/removal", Map.of()).then().statusCode(303);

        assertThat(draft(slug)
                        .get(DraftPart.QUESTIONS, "position")
                        .path("required")
                        .asBoolean())
                .isTrue();
        assertThat(draft(slug).all(DraftPart.QUESTIONS)).hasSize(6);
        assertThat(drafts.unpublished(drafts.withSlug(slug).orElseThrow()))
                .extracting(change -> change.path())
                .contains("/questions/position/required", "/questions/showName")
                .noneMatch(path -> path.contains("accessibilityNeeds"));
        post(slug, "/showName/return", Map.of()).then().statusCode(303);
        assertThat(codes(slug)).endsWith("showName").hasSize(7);
        assertThat(draft(slug).faults()).isEmpty();
    }

    @Test
    void aQuestionOfEveryKindCanBeAdded() throws Exception {
        var slug = given.anEvent().asking().openNow();
        for (var kind : Kinds.ALL) {
            get(slug, "/_new?kind=" + kind.name()).then().statusCode(200);
            var fields = new LinkedHashMap<>(Map.of("kind", kind.name(), "label-en", "Of kind " + kind.name()));
            if (!kind.settings().containsKey("options")) {
                post(slug, "/_new", fields).then().statusCode(303);
            } else {
                fields.put("options-0-text-en", "The one");
                fields.put("options-0-limit", "5");
                fields.put("options-1-text-en", "The other");
                post(slug, "/_new", fields).then().statusCode(303);
            }
        }

        assertThat(draft(slug).faults()).isEmpty();
        assertThat(codes(slug)).hasSize(Kinds.ALL.size());
        assertThat(draft(slug).get(DraftPart.QUESTIONS, "ofKindOneof").path("options"))
                .isEqualTo(json("[{'text': 'The one', 'limit': 5, 'code': 'the-one'},"
                        + " {'text': 'The other', 'code': 'the-other'}]"));
        get(slug, "/_new?kind=none").then().statusCode(404);
    }

    @Test
    void aQuestionIsAskedOnlyAfterAnswers() throws Exception {
        var slug = given.anEvent().asking(Questionnaire.ofEveryKind()).openNow();

        get(slug, "/aoneOf").then().statusCode(200).body(containsString("value=\"before=true\""));
        post(slug, "/aoneOf", Map.of("onlyIf", List.of("before=true"))).then().statusCode(303);
        post(slug, "/aseveralOf", Map.of("onlyIf", List.of("organisationType=company", "organisationType=media")))
                .then()
                .statusCode(303);

        assertThat(draft(slug).get(DraftPart.QUESTIONS, "aoneOf").path("onlyIf"))
                .isEqualTo(json("{'question': 'before', 'is': true}"));
        assertThat(draft(slug).get(DraftPart.QUESTIONS, "aseveralOf").path("onlyIf"))
                .isEqualTo(json("{'question': 'organisationType', 'is': ['company', 'media']}"));
        assertThat(draft(slug).faults()).isEmpty();
        post(slug, "/bseveralOf", Map.of("onlyIf", List.of("before=true", "organisationType=media")))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#onlyIf\">Choose answers to one single question"));
    }

    @Test
    void questionsChangePlaces() {
        var slug = given.anEvent().openNow();
        var before = codes(slug);

        post(slug, "/" + before.get(1) + "/rank", Map.of("up", "1")).then().statusCode(303);
        post(slug, "/" + before.get(1) + "/rank", Map.of("down", "1")).then().statusCode(303);
        post(slug, "/" + before.get(6) + "/rank", Map.of("up", "1")).then().statusCode(303);

        assertThat(codes(slug).subList(0, 2)).isEqualTo(before.subList(0, 2));
        assertThat(codes(slug).get(5)).isEqualTo(before.get(6));
    }

    @Test
    void optionsChangePlacesAndStayWhatTheyAre() throws Exception {
        var slug = given.anEvent()
                .asking("{'code': 'diet', 'kind': 'oneOf', 'label': 'Diet', 'options':"
                        + " [{'code': 'v1', 'text': 'Vegan'}, {'code': 'a2', 'text': 'Any'}]}")
                .openNow();
        var typed = new LinkedHashMap<>(Map.of("kind", "oneOf", "label-en", "Diet", "retention", "registration"));
        typed.putAll(Map.of("options-0-text-en", "Vegan", "options-0-item", "0"));
        typed.putAll(Map.of("options-1-text-en", "Any", "options-1-item", "1"));
        typed.put("down", "options-0");

        var page = post(slug, "/diet", typed).then().statusCode(200).extract().htmlPath();
        assertThat(page.getString("**.find { it.@id == 'options-0-text-en' }.@value"))
                .isEqualTo("Any");
        assertThat(page.getString("**.find { it.@name == 'options-0-item' }.@value"))
                .isEqualTo("1");

        typed.remove("down");
        typed.putAll(Map.of("options-0-text-en", "Any", "options-0-item", "1"));
        typed.putAll(Map.of("options-1-text-en", "Vegan", "options-1-item", "0"));
        typed.putAll(Map.of("options-2-text-en", "Halal", "options-2-item", ""));
        post(slug, "/diet", typed).then().statusCode(303);
        assertThat(draft(slug).get(DraftPart.QUESTIONS, "diet").path("options"))
                .isEqualTo(json("[{'code': 'a2', 'text': 'Any'}, {'code': 'v1', 'text': 'Vegan'},"
                        + " {'text': 'Halal', 'code': 'halal'}]"));
    }

    @Test
    void whatBecomesOfAnswersIsSaidBefore() {
        var slug = given.anEvent()
                .asking("{'code': 'diet', 'kind': 'oneOf', 'label': 'Diet', 'options':"
                        + " [{'code': 'vegan', 'text': 'Vegan'}, {'code': 'any', 'text': 'Any'}]}")
                .openNow();
        people.register(
                slug,
                new Registrant(
                        "Test",
                        "Example",
                        "test@industry.example",
                        "Industry",
                        OrganisationType.COMPANY,
                        "ES",
                        Answers.of(Map.of("diet", TextNode.valueOf("vegan")))),
                "en");

        get(slug, "").then().body(containsString("1 answer"));
        get(slug, "/diet")
                .then()
                .body(containsString("1 person has answered this already"))
                .body(containsString("1 person has chosen it."));
        get(slug, "/diet/removal").then().body(containsString("1 person has answered it."));
    }

    @Test
    void itIsCalledInTheLanguageOfTheReader() {
        var slug = given.anEvent()
                .where(event -> event.putArray("languages").add("fr").add("en"))
                .asking("{'code': 'diet', 'kind': 'shortText', 'label': {'fr': 'Régime', 'en': 'Diet'}}")
                .openNow();

        for (var page : new String[] {"/diet", "/diet/removal"}) {
            get(slug, page)
                    .then()
                    .body("html.head.title", allOf(containsString("Diet"), not(containsString("Régime"))));
        }
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private List<String> codes(String slug) {
        return draft(slug).all(DraftPart.QUESTIONS).stream()
                .map(question -> question.path("code").asText())
                .toList();
    }

    private DraftDocument draft(String slug) {
        return editing.draft(slug);
    }

    private Response get(String slug, String path) {
        return editing.open(editing.editorOf(slug), slug, "questions" + path);
    }

    private Response post(String slug, String path, Map<String, ?> fields) {
        return editing.send(slug, "questions" + path, fields);
    }
}
