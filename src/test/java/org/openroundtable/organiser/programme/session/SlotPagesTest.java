package org.openroundtable.organiser.programme.session;

import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

@QuarkusTest
class SlotPagesTest {

    @Inject
    Given given;

    @Inject
    Editing editing;

    @Test
    void aSessionIsMovedByMinutesWithWhatComesAfterIt() {
        var slug = given.anEvent().withSession("s1", 10).withSession("s2", 10).openNow();

        post(slug, "/s1/slot", Map.of("by", "15", "withLater", "true")).then().statusCode(303);
        post(slug, "/opening/slot", Map.of("by", "-60")).then().statusCode(303);

        assertThat(times(slug, "opening")).isEqualTo("09:00–10:00");
        assertThat(times(slug, "s1")).isEqualTo("11:15–12:15");
        assertThat(times(slug, "s2")).isEqualTo("12:15–13:15");
        get(slug, "/s1/slot").then().statusCode(200).body(containsString("11:15–12:15"));
    }

    @Test
    void aSessionIsMovedToATimeAndARoom() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        var day = firstDay(slug);

        post(slug, "/s1/slot", Map.of("day", day, "start", "16:30", "room", "Room B"))
                .then()
                .statusCode(303);
        post(slug, "/s1/slot", Map.of("day", day, "start", "half past"))
                .then()
                .statusCode(422)
                .body(containsString("href=\"#start\""));

        assertThat(times(slug, "s1")).isEqualTo("16:30–17:30");
        assertThat(draft(slug).get(DraftPart.SESSIONS, "s1").path("room").asText())
                .isEqualTo("Room B");
    }

    @Test
    void theSecondWhoMovesTheSameSessionIsTold() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        var before = editing.version(slug);

        editing.send(editing.editorOf(slug), slug, "sessions/s1/slot", before, Map.of("by", "15"))
                .then()
                .statusCode(303);
        editing.send(editing.editorOf(slug), slug, "sessions/s1/slot", before, Map.of("by", "15"))
                .then()
                .statusCode(409)
                .body(containsString("Grace Organiser"));
        assertThat(times(slug, "s1")).isEqualTo("11:15–12:15");

        editing.send(editing.editorOf(slug), slug, "sessions/s1/removal", before + 1, Map.of())
                .then()
                .statusCode(303);
        editing.send(editing.editorOf(slug), slug, "sessions/s1", before + 1, Map.of("title-en", "Typed in vain"))
                .then()
                .statusCode(409)
                .body(containsString("value=\"Typed in vain\""));
        get(slug, "/s1").then().statusCode(404);
        get(slug, "/s1/slot").then().statusCode(404);
        get(slug, "/s1/removal").then().statusCode(404);
    }

    @Test
    void aSessionWhoseTimeIsEmptiedHasNone() {
        var slug = given.anEvent().withSession("s1", 10).openNow();

        post(slug, "/s1/slot", Map.of("day", "", "start", "")).then().statusCode(303);

        assertThat(draft(slug).get(DraftPart.SESSIONS, "s1").has("start")).isFalse();
        get(slug, "/s1/slot").then().statusCode(200);
    }

    private String firstDay(String slug) {
        return draft(slug)
                .get(DraftPart.SESSIONS, "opening")
                .path("start")
                .asText()
                .substring(0, 10);
    }

    private String times(String slug, String code) {
        var session = draft(slug).get(DraftPart.SESSIONS, code);
        return session.path("start").asText().substring(11, 16) + "–"
                + session.path("end").asText().substring(11, 16);
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
