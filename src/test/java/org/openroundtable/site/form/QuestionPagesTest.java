package org.openroundtable.site.form;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.RegistrationByForm;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

/** An event's own questions, on the form and on the registrant's page. */
@QuarkusTest
class QuestionPagesTest {

    private static final String DINNER =
            "{'code': 'dinner', 'kind': 'yesNo', 'label': 'I come to the dinner', 'help': 'On the first evening.'}";
    private static final String DIET = """
            {'code': 'diet', 'kind': 'oneOf', 'label': {'en': 'Dietary needs', 'fr': 'Régime alimentaire'},
             'required': true, 'onlyIf': {'question': 'dinner', 'is': true},
             'options': [{'code': 'any', 'text': 'None'}, {'code': 'vegan', 'text': 'Vegan', 'limit': 1}]}""";

    @Inject
    Given given;

    @Test
    void theFormAsksAndKeepsWhatWasFilledIn() {
        var slug = given.anEvent().asking(DINNER, DIET).openNow();
        form(slug)
                .with("dinner", "true")
                .with("diet", "")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#diet\">Dietary needs: an answer is needed</a>"))
                .body("**.find { it.@id == 'dinner' }.@checked", equalTo("checked"));
        var mine = form(slug).with("dinner", "true").with("diet", "vegan").sendAndFollow();
        var page = RestAssured.get(mine).then().statusCode(200).extract().asString();
        assertThat(page).containsPattern("<dt>\\s*Dietary needs\\s*</dt>\\s*<dd[^>]*>Vegan</dd>");
        RestAssured.get(mine + "/data.json")
                .then()
                .body("dinner", equalTo(true))
                .body("diet", equalTo("vegan"))
                .body("", not(hasKey("position")));
    }

    @Test
    void whatIsAskedOnlyAfterAnAnswerSaysSoAndIsElseIgnored() {
        var slug = given.anEvent().asking(DINNER, DIET).openNow();
        var page = RestAssured.get("/events/" + slug + "/register").asString();
        assertThat(page).containsPattern("Only for this answer:\\s+I come to the dinner\\s+–\\s+Yes");
        var mine = form(slug).with("diet", "vegan").sendAndFollow();
        RestAssured.get(mine + "/data.json")
                .then()
                .body("dinner", equalTo(false))
                .body("diet", equalTo(null));
    }

    @Test
    void whatIsNotInTheLanguageOfThePageIsMarked() {
        var slug = given.anEvent().asking(DINNER, DIET).openNow();
        var page = RestAssured.given()
                .cookie("language", "fr")
                .get("/events/" + slug + "/register")
                .asString();
        assertThat(page)
                .contains("<span lang=\"en\" dir=\"ltr\">I come to the dinner</span>")
                .containsPattern("<label for=\"diet\">\\s*Régime alimentaire");
    }

    @Test
    void whatAsManyHaveChosenAsCanIsClosedToOthers() {
        var slug = given.anEvent().asking(DINNER, DIET).openNow();
        var late = form(slug).with("dinner", "true").with("diet", "vegan");
        var mine = form(slug).with("dinner", "true").with("diet", "vegan").sendAndFollow();
        late.send()
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#diet\">No place is left for this answer; choose another one</a>"))
                .body("**.find { it.@id == 'dinner' }.@checked", equalTo("checked"));
        assertThat(RestAssured.get("/events/" + slug + "/register?later").asString())
                .containsPattern("<option value=\"vegan\"[^>]*disabled\\s*>Vegan \\(Full\\)</option>");
        assertThat(RestAssured.get(mine + "/details").asString())
                .containsPattern("<option value=\"vegan\"[^>]*selected\\s*>Vegan</option>");
    }

    @Test
    void whoCorrectsTheirDetailsGivesUpTheirOptionAndCanMissAnother() {
        var slug = given.anEvent().asking(DINNER, DIET).openNow();
        var first = form(slug).with("dinner", "true").with("diet", "vegan").sendAndFollow();
        var second = form(slug).with("dinner", "true").with("diet", "any").sendAndFollow();
        details(second, "vegan")
                .send()
                .then()
                .statusCode(422)
                .body(
                        containsString("<a href=\"#diet\">No place is left for this answer; choose another one</a>"),
                        containsString("value=\"person\""));
        RestAssured.get(second + "/data.json").then().body("diet", equalTo("any"));
        details(first, "any").sendAndFollow();
        details(second, "vegan").sendAndFollow();
        RestAssured.get(second + "/data.json").then().body("diet", equalTo("vegan"));
    }

    @Test
    void aFormThatIsNotEncodedAsItSaysIsABadRequest() {
        var slug = given.anEvent().openNow();
        RestAssured.given()
                .header("Sec-Fetch-Site", "same-origin")
                .contentType("application/x-www-form-urlencoded")
                .body("firstName=%zz")
                .post("/events/" + slug + "/register")
                .then()
                .statusCode(400)
                .body(containsString("We could not read what was sent"));
    }

    private static HtmlForm details(String page, String diet) {
        return RegistrationByForm.fillIn(HtmlForm.on(page + "/details"), "person")
                .with("dinner", "true")
                .with("diet", diet);
    }

    private static HtmlForm form(String slug) {
        return RegistrationByForm.filledIn(slug, UUID.randomUUID().toString());
    }
}
