package org.openroundtable.organiser.speaker;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class SpeakerPagesTest {

    @Inject
    Given given;

    @Inject
    Editing editing;

    @Test
    void speakersAreListedWithTheirSessionsAndWhatIsMissing() {
        var slug = given.anEvent().withSession("s1", 10).openNow();

        get(slug, "")
                .then()
                .statusCode(200)
                .body(containsString("Ada Example"))
                .body(containsString("/sessions/s1\">"))
                .body(containsString("Biography"));
        get(slug, "?q=exampel").then().body(containsString("Ada Example"));
        get(slug, "?q=somebody")
                .then()
                .body(not(containsString("Ada Example")))
                .body(containsString("Nobody is called so."));
    }

    @Test
    void aSpeakerIsAddedAndChanged() throws Exception {
        var slug = given.anEvent().openNow();

        post(slug, "/_new", Map.of("name", "Zoë New", "organisation", "The Agency", "country", "EE"))
                .then()
                .statusCode(303);
        post(slug, "/zoe-new", Map.of("biography-en", "Has **written**.", "position-en", "Head", "country", "FR"))
                .then()
                .statusCode(303);

        assertThat(draft(slug).get(DraftPart.SPEAKERS, "zoe-new"))
                .isEqualTo(json("{'id': 'zoe-new', 'name': 'Zoë New', 'organisation': 'The Agency',"
                        + " 'country': 'FR', 'position': 'Head', 'biography': 'Has **written**.'}"));
        get(slug, "/zoe-new").then().statusCode(200).body(containsString("Has **written**."));
        post(slug, "/zoe-new", Map.of("country", "XX", "name", "Typed"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#country\""))
                .body(containsString("value=\"Typed\""));
    }

    @Test
    void ofTwoEntriesOneIsMade() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        post(
                slug,
                "/_new",
                Map.of("name", "A. Example", "organisation", "New Systems", "country", "FR", "biography-en", "Text"));

        get(slug, "/ada-example/merger?with=a-example")
                .then()
                .statusCode(200)
                .body(containsString(">New Systems</label>"))
                .body(containsString(">Example Systems AB</label>"))
                .body(containsString(">France</label>"))
                .body(not(containsString("take-biography")));
        post(slug, "/ada-example/merger", Map.of("with", "a-example", "take-organisation", "other", "take-name", "own"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/speakers/ada-example?done=saved"));

        var ada = draft(slug).get(DraftPart.SPEAKERS, "ada-example");
        assertThat(ada.path("name").asText()).isEqualTo("Ada Example");
        assertThat(ada.path("organisation").asText()).isEqualTo("New Systems");
        assertThat(ada.path("biography").asText()).isEqualTo("Text");
        assertThat(draft(slug).all(DraftPart.SPEAKERS)).hasSize(1);
        get(slug, "/ada-example/merger?with=ada-example").then().statusCode(404);
        post(slug, "/ada-example/merger", Map.of("with", "ada-example"));
        assertThat(draft(slug).all(DraftPart.SPEAKERS)).hasSize(1);
    }

    @Test
    void whoeverIsTakenOutIsInNoSession() {
        var slug = given.anEvent().withSession("s1", 10).openNow();

        get(slug, "/ada-example/removal").then().statusCode(200).body(containsString("Session s1"));
        post(slug, "/ada-example/removal", Map.of()).then().statusCode(303);

        assertThat(draft(slug).all(DraftPart.SPEAKERS)).isEmpty();
        assertThat(draft(slug).faults()).isEmpty();
        get(slug, "/ada-example").then().statusCode(404);
    }

    @Test
    void theSecondWhoChangesTheSameIsTold() {
        var slug = given.anEvent().openNow();
        var before = editing.version(slug);

        editing.send(editing.editorOf(slug), slug, "speakers/ada-example", before, Map.of("organisation", "One"))
                .then()
                .statusCode(303);
        editing.send(
                        editing.editorOf(slug),
                        slug,
                        "speakers/ada-example",
                        before,
                        Map.of("organisation", "Two", "name", "Ada Two"))
                .then()
                .statusCode(409)
                .body(containsString("value=\"Two\""))
                .body(containsString("value=\"Ada Two\""));
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private DraftDocument draft(String slug) {
        return editing.draft(slug);
    }

    private Response get(String slug, String path) {
        return editing.open(editing.editorOf(slug), slug, "speakers" + path);
    }

    private Response post(String slug, String path, Map<String, ?> fields) {
        return editing.send(slug, "speakers" + path, fields);
    }
}
