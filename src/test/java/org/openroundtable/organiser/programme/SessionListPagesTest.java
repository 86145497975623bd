package org.openroundtable.organiser.programme;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.role.Role;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.programme.DraftSessions;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;

@QuarkusTest
class SessionListPagesTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Editing editing;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    @Test
    void theProgrammeOfTheDraftIsListedByDay() {
        var slug = given.anEvent().withSession("s1", 10).withSession("s2", null).openNow();
        drafts.change(
                slug,
                0,
                draft -> {
                    new DraftSessions(draft).move("s2", Duration.ofDays(1), false);
                    draft.get(DraftPart.SESSIONS, "s1").put("title", "In the draft alone");
                    draft.add(DraftPart.SESSIONS, "unknown-yet");
                },
                Actor.SYSTEM,
                clock.instant());

        var page = page(slug, "");

        assertThat(page.split("<h2")).hasSize(4);
        assertThat(page)
                .contains("In the draft alone", "10 places", "Own sign-up", "Without a title", "(unknown-yet)")
                .contains("<p class=\"small\"><bdi>Ada Example</bdi></p>")
                .contains("/organiser/events/" + slug + "/sessions/s1\"");
        assertThat(page.indexOf("/sessions/s1\"")).isLessThan(page.indexOf("/sessions/s2\""));
    }

    @Test
    void itIsATableWithAColumnForEachRoom() {
        var slug = given.anEvent()
                .withSession("s1", 10)
                .withParallelSession("s2", 10)
                .whereSession("s1", session -> session.put("room", "Room A"))
                .whereSession("s2", session -> session.put("room", "Room B"))
                .openNow();

        var page = page(slug, "?view=grid");

        assertThat(page.replaceAll("\\s+", " "))
                .containsPattern("<th scope=\"col\">Time</th> <th scope=\"col\"> <bdi>Room A</bdi> </th>"
                        + " <th scope=\"col\"> <bdi>Room B</bdi> </th> <th scope=\"col\"> Without </th>");
        assertThat(page.split("<tr>")).hasSize(4);
    }

    @Test
    void whatIsUnlikelyToBeMeantIsSaidBesideTheSession() {
        var slug = given.anEvent()
                .withSession("s1", 10)
                .withParallelSession("s2", 10)
                .openNow();

        var page = page(slug, "").replaceAll("\\s+", " ");

        var beside = page.substring(page.indexOf("/sessions/s1\""), page.indexOf("/sessions/s1/slot"));
        assertThat(beside)
                .contains("In two sessions at once: <bdi>Ada Example</bdi>", "/sessions/s2\"><bdi>Session s2</bdi>")
                .contains("Nobody moderates this panel");
    }

    @Test
    void sessionsOfADayOrThoseThatAreTickedMoveToAnother() {
        var slug = given.anEvent().withSession("s1", 10).withSession("s2", 10).openNow();
        var day = start(slug, "s1").substring(0, 10);

        editing.send(slug, "sessions/_several/moves", Map.of("day", "soon"))
                .then()
                .statusCode(422)
                .body(containsString("Tick the sessions"), containsString("href=\"#day\""));
        editing.send(slug, "sessions/_several/moves", Map.of("session", List.of("s2"), "day", "2031-05-06"))
                .then()
                .statusCode(303);
        assertThat(start(slug, "s1")).startsWith(day);
        assertThat(start(slug, "s2")).startsWith("2031-05-06");

        editing.send(slug, "sessions/_several/moves", Map.of("which", day, "day", "2031-05-05"))
                .then()
                .statusCode(303);
        assertThat(start(slug, "s1")).startsWith("2031-05-05");
        assertThat(start(slug, "opening")).startsWith("2031-05-05");
        assertThat(start(slug, "s2")).startsWith("2031-05-06");
    }

    @Test
    void sessionsAtTheSameTimeChangePlaces() {
        var slug = given.anEvent()
                .withSession("s1", 10)
                .withParallelSession("s2", 10)
                .openNow();
        assertThat(page(slug, ""))
                .contains("Down: Session s1", "Up: Session s2")
                .doesNotContain("Up: Session s1");

        editing.send(slug, "sessions/s2/rank", Map.of("up", "1")).then().statusCode(303);

        assertThat(page(slug, "")).contains("Down: Session s2", "Up: Session s1");
    }

    @Test
    void ofALongProgrammeThereAreAHundredOnAPage() {
        var event = given.anEvent();
        IntStream.rangeClosed(1, 120).forEach(number -> event.withOpenSession("talk-" + number));
        var slug = event.openNow();

        var first = page(slug, "");
        assertThat(first)
                .contains("1 to 100 of 121", "?at=talk-100\" rel=\"next\"", "/sessions/talk-99/slot")
                .doesNotContain("/sessions/talk-100/slot", "Previous page");
        var second = page(slug, "?at=talk-110");
        assertThat(second)
                .contains("101 to 121 of 121", "?at=opening\" rel=\"prev\"", "/sessions/talk-100/slot")
                .doesNotContain("/sessions/talk-99/slot", "Next page");
        assertThat(page(slug, "?at=talk-110&view=grid")).contains("?view=grid&amp;at=opening");
        editing.send(slug, "sessions/talk-110/rank", Map.of("up", "1"))
                .then()
                .statusCode(303)
                .header("Location", containsString("/sessions?at=talk-110&done="));
    }

    private String start(String slug, String code) {
        return editing.draft(slug).get(DraftPart.SESSIONS, code).path("start").asText();
    }

    private String page(String slug, String query) {
        return organisers
                .as(Role.EDITOR, slug)
                .get("/organiser/events/" + slug + "/sessions" + query)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
