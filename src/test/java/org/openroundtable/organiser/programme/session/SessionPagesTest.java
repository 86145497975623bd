package org.openroundtable.organiser.programme.session;

import java.util.HashMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
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
class SessionPagesTest {

    @Inject
    Given given;

    @Inject
    Editing editing;

    @Inject
    People people;

    @Test
    void titleDayStartAndEndAreEnoughAndAreSuggested() {
        var slug = given.anEvent().openNow();
        var day = firstDay(slug);

        get(slug, "/_new")
                .then()
                .statusCode(200)
                .body(containsString("name=\"day\" type=\"date\" value=\"" + day + "\""))
                .body(containsString("name=\"start\" type=\"time\" value=\"11:00\""))
                .body(containsString("name=\"end\" type=\"time\" value=\"12:00\""));
        post(
                        slug,
                        "/_new",
                        Map.of(
                                "title-en",
                                "Data quality",
                                "day",
                                day,
                                "start",
                                "11:00",
                                "end",
                                "12:00",
                                "type",
                                "panel"))
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sessions/data-quality?done=saved"));

        var session = draft(slug).get(DraftPart.SESSIONS, "data-quality");
        assertThat(session.path("title").asText()).isEqualTo("Data quality");
        assertThat(session.path("start").asText()).startsWith(day + "T11:00:00+0");
        assertThat(session).hasSize(5);
        assertThat(draft(slug).faults()).isEmpty();
        get(slug, "/data-quality").then().statusCode(200).body(containsString("value=\"Data quality\""));
    }

    @Test
    void whoSpeaksChangesPlacesByButtonsAndIsSavedLater() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        var cast = Map.of(
                "speakers-0-name", "Ada Example",
                "speakers-0-role", "panellist",
                "speakers-1-name", "Ben Example",
                "speakers-1-role", "moderator");
        var pressed = new HashMap<String, String>(cast);
        pressed.put("up", "speakers-1");

        var page = post(slug, "/s1", pressed).then().statusCode(200).extract().htmlPath();

        assertThat(page.getString("**.find { it.@id == 'speakers-0-name' }.@value"))
                .isEqualTo("Ben Example");
        assertThat(page.getString("**.find { it.@id == 'speakers-1-name' }.@value"))
                .isEqualTo("Ada Example");
        assertThat(draft(slug)
                        .get(DraftPart.SESSIONS, "s1")
                        .path("speakers")
                        .path(0)
                        .path("speaker")
                        .asText())
                .isEqualTo("ada-example");
    }

    @Test
    void aNameThatIsNearlyTheOneOfASpeakerIsAskedAbout() {
        var slug = given.anEvent().withSession("s1", 10).withSession("s2", 10).openNow();

        post(
                        slug,
                        "/s1",
                        Map.of("speakers-0-name", "Ada Exmaple", "speakers-0-role", "panellist", "registrable", "true"))
                .then()
                .statusCode(303);

        get(slug, "/s1")
                .then()
                .body(
                        containsString("New: Ada Exmaple."),
                        containsString("href=\"/organiser/events/" + slug
                                + "/speakers/ada-example/merger?with=ada-exmaple\">Is that Ada Example?</a>"));
        get(slug, "/s2").then().body(not(containsString("Is that Ada Example?")));
        get(slug, "/_new").then().body(containsString("Is that Ada Example?"));
        editing.open(editing.editorOf(slug), slug, "speakers").then().body(containsString("Is that Ada Example?"));
    }

    @Test
    void allThatASessionHasCanBeSaid() throws Exception {
        var slug = given.anEvent().withSession("s1", 10).openNow();

        post(
                        slug,
                        "/s1",
                        Map.ofEntries(
                                Map.entry("room", "Room A"),
                                Map.entry("furtherRooms", "Room B\nRoom C"),
                                Map.entry("track", "Borders"),
                                Map.entry("type", "workshop"),
                                Map.entry("language", "fr"),
                                Map.entry("registrable", "true"),
                                Map.entry("capacity", "30"),
                                Map.entry("joinUrl", "https://join.example/s1"),
                                Map.entry("doNotRecord", "true"),
                                Map.entry("description-en", "**Why**"),
                                Map.entry("links-0-title-en", "Slides"),
                                Map.entry("links-0-url", "https://slides.example"),
                                Map.entry("speakers-0-name", "ada example"),
                                Map.entry("speakers-0-role", "moderator"),
                                Map.entry("speakers-1-name", "Zoë New"),
                                Map.entry("speakers-1-role", "panellist")))
                .then()
                .statusCode(303);

        var session = draft(slug).get(DraftPart.SESSIONS, "s1");
        assertThat(session.path("rooms").toString()).isEqualTo("[\"Room A\",\"Room B\",\"Room C\"]");
        assertThat(session.path("speakers"))
                .isEqualTo(json("[{'speaker': 'ada-example', 'role': 'moderator'},"
                        + " {'speaker': 'zoe-new', 'role': 'panellist'}]"));
        assertThat(session.path("links")).isEqualTo(json("[{'title': 'Slides', 'url': 'https://slides.example'}]"));
        assertThat(session.path("capacity").asInt()).isEqualTo(30);
        assertThat(session.has("waitlist")).isFalse();
        assertThat(draft(slug).get(DraftPart.SPEAKERS, "zoe-new").path("name").asText())
                .isEqualTo("Zoë New");
        assertThat(draft(slug).faults()).isEmpty();
        get(slug, "/s1")
                .then()
                .body(containsString("value=\"Zoë New\""))
                .body(containsString(">Room B\nRoom C</textarea>"));
    }

    @Test
    void whatCantBeComesBackWithAllThatWasTyped() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        var before = editing.version(slug);

        post(
                        slug,
                        "/s1",
                        Map.of(
                                "day", firstDay(slug),
                                "start", "14:00",
                                "end", "13:00",
                                "capacity", "many",
                                "registrable", "true",
                                "joinUrl", "join",
                                "speakers-0-name", "Somebody New",
                                "speakers-0-role", "panellist"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#end\""))
                .body(containsString("href=\"#capacity\""))
                .body(containsString("href=\"#joinUrl\""))
                .body(containsString("value=\"many\""))
                .body(containsString("value=\"Somebody New\""));

        assertThat(editing.version(slug)).isEqualTo(before);
    }

    @Test
    void placesAreForSessionsWithTheirOwnSignUp() {
        var slug = given.anEvent().withSession("s1", 10).openNow();

        post(slug, "/s1", Map.of("capacity", "20"))
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#capacity\">Only a session with its own sign-up"));
    }

    @Test
    void aSessionIsCopiedCancelledReinstatedAndRemoved() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        people.register(slug, "Example", "s1");

        post(slug, "/s1/copies", Map.of())
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sessions/s1-2?done=saved"));
        post(slug, "/s1/cancellation", Map.of()).then().statusCode(303);
        assertThat(draft(slug).get(DraftPart.SESSIONS, "s1").path("status").asText())
                .isEqualTo("cancelled");
        post(slug, "/s1/reinstatement", Map.of()).then().statusCode(303);
        assertThat(draft(slug).get(DraftPart.SESSIONS, "s1").has("status")).isFalse();
        get(slug, "/s1/removal").then().statusCode(200).body(containsString("1 person has"));
        post(slug, "/s1-2/removal", Map.of()).then().statusCode(303);
        assertThat(draft(slug).find(DraftPart.SESSIONS, "s1-2")).isEmpty();
    }

    private static JsonNode json(String text) throws Exception {
        return new ObjectMapper().readTree(text.replace('\'', '"'));
    }

    private String firstDay(String slug) {
        return draft(slug)
                .get(DraftPart.SESSIONS, "opening")
                .path("start")
                .asText()
                .substring(0, 10);
    }

    private DraftDocument draft(String slug) {
        return editing.draft(slug);
    }

    private Response get(String slug, String path) {
        return editing.open(editing.editorOf(slug), slug, "sessions" + path);
    }

    private Response post(String slug, String path, Map<String, ?> fields) {
        return editing.send(slug, "sessions" + path, fields);
    }
}
