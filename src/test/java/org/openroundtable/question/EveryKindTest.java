package org.openroundtable.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.language.Language;
import org.openroundtable.question.kind.Fault;
import org.openroundtable.question.kind.Kind;
import org.openroundtable.question.kind.Kinds;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.Questionnaire;
import org.openroundtable.testing.RegistrationByForm;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

/** Leads each kind of question, also one that is added tomorrow, through every door that a question has. */
@QuarkusTest
class EveryKindTest {

    private final String person = UUID.randomUUID().toString();
    private final String address = person + "@industry.example";

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    static Stream<Kind> kinds() {
        return Kinds.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theDocumentTakesItInAndGivesItOut(Kind kind) throws JsonProcessingException {
        var event = given.anEvent().asking(Questionnaire.of(kind, "asked", ", 'required': true"));
        var document = Api.withToken()
                .get("/api/v1/events/{slug}/document", event.openNow())
                .asString();
        assertThat(json.readTree(document).get("questions"))
                .isEqualTo(event.document().get("questions"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theDescriptionOfTheApiHasItsSchemas(Kind kind) throws JsonProcessingException {
        var name = kind.name().substring(0, 1).toUpperCase() + kind.name().substring(1) + "Question";
        var schemas = json.readTree(RestAssured.get("/q/openapi?format=json").asString())
                .at("/components/schemas");
        for (var schema : List.of("Document" + name, name)) {
            assertThat(schemas.at("/" + schema + "/properties/kind/enum/0").textValue())
                    .isEqualTo(kind.name());
        }
        kind.settings().keySet().forEach(setting -> assertThat(
                        schemas.at("/Document" + name + "/properties").has(setting))
                .as(setting)
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theApiAsksAndTakesIt(Kind kind) throws JsonProcessingException {
        var slug = given.anEvent()
                .asking(Questionnaire.of(kind, "asked", ", 'required': true"))
                .openNow();
        var asked = json.readTree(
                        Api.anonymous().get("/api/v1/events/{slug}", slug).asString())
                .at("/questions/0");
        assertThat(asked.get("kind").textValue()).isEqualTo(kind.name());
        var example = asked.at("/answer/examples/0");
        register(slug, Map.of("asked", new Object[] {Map.of()})).then().statusCode(422);
        register(slug, Map.of()).then().statusCode(422);
        var page = register(slug, Map.of("asked", json.convertValue(example, Object.class)))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("manageUrl");
        assertThat(ownData(page)).isEqualTo(example);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theFormAsksAndTakesItAndThePageAndTheMailTellIt(Kind kind) throws JsonProcessingException {
        var slug = given.anEvent()
                .asking(Questionnaire.of(kind, "asked", ", 'required': true"))
                .openNow();
        assertThat(RestAssured.get("/events/" + slug + "/register").asString())
                .contains("Question asked")
                .containsPattern("name=\"asked\"");
        form(slug, List.of()).send().then().statusCode(422);

        var example = example(kind);
        var page = form(slug, answered(kind).toForm(example)).sendAndFollow();

        assertThat(ownData(page)).isEqualTo(example);
        var said = answered(kind).say(example, Language.base().locale()).get(0).text();
        assertThat(RestAssured.get(page).asString())
                .containsPattern("<dt>\\s*Question asked\\s*</dt>\\s*<dd[^>]*>" + said);
        var mail = letterbox.only("confirmation", address);
        for (var text : List.of(mail.text(), mail.html())) {
            assertThat(text.contains("Question asked")).isEqualTo(!kind.isFreeText());
            assertThat(text.contains(said)).isEqualTo(!kind.isFreeText());
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void theHistoryKeepsWhatItWas(Kind kind) throws JsonProcessingException {
        var slug = given.anEvent().asking(Questionnaire.of(kind, "asked", "")).openNow();
        var page = form(slug, answered(kind).toForm(example(kind))).sendAndFollow();
        RegistrationByForm.fillIn(HtmlForm.on(page + "/details"), person).sendAndFollow();
        var before = (String) database.createNativeQuery("""
                        select cast(h.before -> 'asked' as text) from history_entry h
                          join registration r on r.id = h.registration_id
                         where r.email = ?1 and h.what = 'detailsCorrected'""", String.class)
                .setParameter(1, address)
                .getSingleResult();
        assertThat(json.readTree(before)).isEqualTo(example(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aTableHasItInACell(Kind kind) {
        var cell = String.join(" ", answered(kind).toForm(example(kind)));
        assertThat(answered(kind).fromCell(cell)).isEqualTo(example(kind));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void whatIsWrongWithItIsSaidInEveryLanguage(Kind kind) {
        var question = Asked.one(Questionnaire.of(kind, "asked", ""));
        for (var language : Language.all()) {
            for (var why : Fault.Why.values()) {
                assertThat(question.say(new Fault("asked", why, 3, ""), language.locale()))
                        .as("%s in %s", why, language.tag())
                        .contains(question.label().in(language.locale()).text());
            }
        }
    }

    @Test
    void eachHasANameOfItsOwn() {
        assertThat(Kinds.ALL).extracting(Kind::name).doesNotHaveDuplicates();
    }

    private static Kind answered(Kind kind) {
        return Asked.one(Questionnaire.of(kind, "asked", "")).kind();
    }

    private static JsonNode example(Kind kind) {
        return answered(kind).schema().at("/examples/0");
    }

    private HtmlForm form(String slug, List<String> typed) {
        var form = RegistrationByForm.filledIn(slug, person);
        typed.forEach(value -> form.with("asked", value));
        return form;
    }

    private Response register(String slug, Map<String, Object> answers) {
        var body = new HashMap<String, Object>(Map.of(
                "lastName", "Example",
                "email", UUID.randomUUID() + "@industry.example",
                "organisation", "Example Systems AB",
                "organisationType", "company",
                "country", "SE"));
        body.putAll(answers);
        return Api.anonymous().body(body).post("/api/v1/events/{slug}/registrations", slug);
    }

    private JsonNode ownData(String page) throws JsonProcessingException {
        return json.readTree(RestAssured.get(page + "/data.json").asString()).get("asked");
    }
}
