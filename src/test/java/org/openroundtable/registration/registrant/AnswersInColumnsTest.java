package org.openroundtable.registration.registrant;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.RegistrationByForm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** The version before this one knows the answers as columns; while both run, each reads what the other writes. */
@QuarkusTest
class AnswersInColumnsTest {

    @Inject
    Given given;

    @Inject
    EntityManager database;

    @Test
    void theVersionBeforeReadsWhatThisOneWrites() {
        var slug = given.anEvent().openNow();
        var page = RegistrationByForm.filledIn(slug, "ada")
                .with("position", "Analyst")
                .with("showName", "true")
                .sendAndFollow();
        assertThat(columns(slug)).containsExactly("Analyst", null, true, false);
        RegistrationByForm.fillIn(HtmlForm.on(page + "/details"), "ada")
                .with("questions", "When?")
                .sendAndFollow();
        assertThat(columns(slug)).containsExactly(null, "When?", false, false);
    }

    @Test
    void thisOneReadsWhatTheVersionBeforeWrites() {
        var slug = given.anEvent().openNow();
        var page = RegistrationByForm.filledIn(slug, "ada")
                .with("position", "Analyst")
                .sendAndFollow();
        update("update registration set position = null, questions = 'When?', show_name = true", slug);
        RestAssured.get(page + "/data.json")
                .then()
                .body("position", equalTo(null))
                .body("questions", equalTo("When?"))
                .body("showName", equalTo(true))
                .body("shareContact", equalTo(false));
    }

    @Test
    void whatTheVersionBeforeEntersHasAnswers() {
        var slug = given.anEvent().openNow();
        var page = RegistrationByForm.filledIn(slug, "ada").sendAndFollow();
        update("update registration set answers = null, position = 'Clerk'", slug);
        RestAssured.get(page + "/data.json")
                .then()
                .body("position", equalTo("Clerk"))
                .body("showName", equalTo(false));
    }

    @Test
    void anEventThatAsksSomethingElseHasNoneOfTheColumns() {
        var slug = given.anEvent()
                .asking("{'code': 'dinner', 'kind': 'yesNo', 'label': 'Dinner'}")
                .openNow();
        RegistrationByForm.filledIn(slug, "ada").with("dinner", "true").sendAndFollow();
        update("update registration set state_since = now()", slug);
        assertThat(answers(slug)).isEqualTo("{\"dinner\": true}");
    }

    private Object[] columns(String slug) {
        return (Object[]) database.createNativeQuery(
                        "select position, questions, show_name, share_contact from registration" + of(slug))
                .getSingleResult();
    }

    private String answers(String slug) {
        return (String)
                database.createNativeQuery("select cast(answers as text) from registration" + of(slug), String.class)
                        .getSingleResult();
    }

    private void update(String statement, String slug) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(statement + of(slug)).executeUpdate());
    }

    private static String of(String slug) {
        return " where event_id = (select id from event where slug = '" + slug + "')";
    }
}
