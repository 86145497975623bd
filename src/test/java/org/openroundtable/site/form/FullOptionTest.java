package org.openroundtable.site.form;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** What the forms say to whoever chooses an answer that nobody else can give. */
@QuarkusTest
class FullOptionTest {

    private static final String HALVES = """
            {'code': 'half', 'kind': 'oneOf', 'label': 'Which half?',
             'options': [{'code': 'first', 'text': 'The first', 'limit': 1}, {'code': 'second', 'text': 'The second'}]}""";

    @Inject
    Given given;

    private String slug;

    @BeforeEach
    void theFirstHalfIsTaken() {
        slug = given.anEvent().asking(HALVES).openNow();
        filledIn(slug, "ada").with("half", "first").sendAndFollow();
    }

    @Test
    void whoRegistersIsToldAtTheQuestion() {
        filledIn(slug, "ben")
                .with("half", "first")
                .send()
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#half\">No place is left for this answer; choose another one</a>"));
    }

    @Test
    void whoChangesDetailsIsToldAtTheQuestionAndKeepsTheFormerAnswer() {
        var mine = filledIn(slug, "ben").with("half", "second").sendAndFollow();

        fillIn(HtmlForm.on(mine + "/details"), "Benjamin")
                .with("half", "first")
                .send()
                .then()
                .statusCode(422)
                .body(
                        containsString("<a href=\"#half\">No place is left for this answer; choose another one</a>"),
                        containsString("value=\"Benjamin\""));
        given().get(mine).then().body(containsString("The second"));
    }
}
