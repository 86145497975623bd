package org.openroundtable.organiser.event.basics;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.requests;

@QuarkusTest
class BasicsPagesTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Editing editing;

    @Inject
    Drafts drafts;

    @Test
    void anEditorSavesWhatAnEventSaysOfItself() {
        var slug = given.anEvent().titled("Before").withSession("one", 5).openNow();
        var editor = editorOf(slug);

        post(editor, slug, 1, Map.of("title-en", "After", "edition", "7", "organiser-email", "new@example.org"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/basics?done=saved"));

        var draft = drafts.withSlug(slug).orElseThrow();
        assertThat(drafts.unpublished(draft))
                .extracting(DocumentChange::path)
                .containsExactlyInAnyOrder("/title", "/edition", "/organiser/email");
        requests().get("/events/" + slug).then().body(containsString("Before"));
        get(editor, slug)
                .then()
                .statusCode(200)
                .body(containsString("value=\"After\""))
                .body(containsString("The draft has 3 unpublished changes."))
                .body(containsString("saved by Grace Organiser"));
    }

    @Test
    void whatCantBeComesBackWithAllThatWasTyped() {
        var slug = given.anEvent().openNow();
        var editor = editorOf(slug);

        post(
                        editor,
                        slug,
                        1,
                        Map.of(
                                "title-en", "Typed",
                                "description-en", "Typed, too",
                                "edition", "many",
                                "organiser-email", "nobody",
                                "website", "example",
                                "accentColour", "blue"))
                .then()
                .statusCode(422)
                .body(containsString("value=\"Typed\""))
                .body(containsString(">Typed, too</textarea>"))
                .body(containsString("value=\"many\""))
                .body(containsString("<a href=\"#edition\">Enter a whole number from 1 to 9999.</a>"))
                .body(containsString("<a href=\"#organiser-email\">Enter an e-mail address"))
                .body(containsString("<a href=\"#website\">Enter a whole address"))
                .body(containsString("<a href=\"#accentColour\">Enter a colour"));

        assertThat(drafts.withSlug(slug).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void twoEditorsOfDifferentFieldsBothKeepWhatTheyTyped() {
        var slug = given.anEvent().titled("Before").openNow();
        var one = editorOf(slug);
        var other = editorOf(slug);

        post(one, slug, 1, Map.of("title-en", "One", "edition", "")).then().statusCode(303);
        // sent with the title as it was when the form was opened
        post(other, slug, 1, Map.of("title-en", "Before", "edition", "7"))
                .then()
                .statusCode(303);

        var json = drafts.withSlug(slug).orElseThrow().document().json();
        assertThat(json.path("title").asText()).isEqualTo("One");
        assertThat(json.path("edition").asInt()).isEqualTo(7);
    }

    @Test
    void theSecondEditorOfOneFieldIsToldAndLosesNothing() {
        var slug = given.anEvent().titled("Before").openNow();
        var one = editorOf(slug);
        var other = editorOf(slug);
        post(one, slug, 1, Map.of("title-en", "One", "website", "https://one.example"))
                .then()
                .statusCode(303);

        var refused = post(other, slug, 1, Map.of("title-en", "Other", "edition", "7", "website", ""));

        refused.then()
                .statusCode(409)
                .body(containsString("Grace Organiser"))
                .body(containsString("<del>Before</del>"))
                .body(containsString("<ins>One</ins>"))
                .body(containsString("value=\"Other\""))
                .body(containsString("value=\"7\""))
                .body(containsString("value=\"https://one.example\""))
                .body(containsString("name=\"version\" value=\"2\""));
        post(other, slug, 2, Map.of("title-en", "Other", "edition", "7", "website", "https://one.example"))
                .then()
                .statusCode(303);
        var json = drafts.withSlug(slug).orElseThrow().document().json();
        assertThat(json.path("title").asText()).isEqualTo("Other");
        assertThat(json.path("website").asText()).isEqualTo("https://one.example");
    }

    @Test
    void aPreviewShowsATextAsItWouldBeAndSavesNothing() {
        var slug = given.anEvent().openNow();

        post(
                        editorOf(slug),
                        slug,
                        1,
                        Map.of("description-en", "So **bold** <script>x</script>", "preview", "description-en"))
                .then()
                .statusCode(200)
                .body(containsString("<p>So <strong>bold</strong> "))
                .body(not(containsString("<script>x")))
                .body(containsString(">So **bold** &lt;script&gt;x"));

        assertThat(drafts.withSlug(slug).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void whoeverHasThePageOpenIsSeenByTheOthers() {
        var slug = given.anEvent().openNow();
        get(editorOf(slug), slug).then().body(not(containsString("may be editing it too")));

        get(editorOf(slug), slug).then().body(containsString("Grace Organiser opened this page at"));
    }

    @Test
    void inAnotherFirstLanguageEachTextStaysInTheOneThatItWasWrittenIn() {
        var slug = given.anEvent().titled("Before").withSession("one", 5).openNow();

        editing.send(slug, "basics", Map.of("language", "fr", "languages", List.of("en")))
                .then()
                .statusCode(303);

        var draft = editing.draft(slug);
        assertThat(draft.json().path("languages")).extracting(JsonNode::asText).containsExactly("fr", "en");
        assertThat(draft.json().path("title").path("en").asText()).isEqualTo("Before");
        assertThat(draft.get(DraftPart.SESSIONS, "one").path("title").path("en").asText())
                .isNotEmpty();
        editing.open(editing.editorOf(slug), slug, "basics")
                .then()
                .body(containsString("name=\"title-fr\" value=\"\""))
                .body(containsString("name=\"title-en\" value=\"Before\""));

        editing.send(slug, "basics", Map.of("title-fr", "Après")).then().statusCode(303);
        assertThat(editing.draft(slug).read().title().text()).isEqualTo("Après");
    }

    @Test
    void documentsAreAddedChangedAndTakenOut() {
        var slug = given.anEvent().openNow();
        var two = new HashMap<String, String>(Map.of(
                "documents-0-title-en", "Agenda",
                "documents-0-url", "https://example.org/agenda",
                "documents-0-kind", "document",
                "documents-1-title-en", "Recording",
                "documents-1-url", "https://example.org/recording",
                "documents-1-kind", "recording"));
        editing.send(slug, "basics", two).then().statusCode(303);
        assertThat(editing.draft(slug).read().documents())
                .extracting(EventDocument.Document::url)
                .containsExactly("https://example.org/agenda", "https://example.org/recording");

        two.put("documents-0-title-en", "");
        two.put("documents-0-url", "");
        two.put("documents-1-url", "nowhere");
        editing.send(slug, "basics", two)
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#documents-1-url\">Enter a whole address"));
        two.put("documents-1-url", "https://example.org/film");
        editing.send(slug, "basics", two).then().statusCode(303);
        assertThat(editing.draft(slug).read().documents())
                .extracting(EventDocument.Document::url)
                .containsExactly("https://example.org/film");
    }

    @Test
    void aColourSaysHowItCanBeRead() {
        var slug = given.anEvent().openNow();
        editing.send(slug, "basics", Map.of("accentColour", "#ffcc00")).then().statusCode(303);

        editing.open(editing.editorOf(slug), slug, "basics")
                .then()
                .body(containsString("contrast 1.3, too little to be read: shown as #"))
                .body(containsString(": shown as it is"));
    }

    @Test
    void whereThereIsNoEventThereIsNoPage() {
        organisers
                .asAdministrator()
                .get("/organiser/events/" + given.uniqueSlug() + "/basics")
                .then()
                .statusCode(404);
    }

    private StaffAccount editorOf(String slug) {
        return editing.editorOf(slug);
    }

    private Response get(StaffAccount editor, String slug) {
        return editing.open(editor, slug, "basics");
    }

    private Response post(StaffAccount editor, String slug, long version, Map<String, String> fields) {
        return editing.send(editor, slug, "basics", version, fields);
    }
}
