package org.openroundtable.release.programme;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

class DraftSessionsTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);

    private final DraftDocument draft =
            new DraftDocument(JsonNodeFactory.instance.objectNode().put("timeZone", "Europe/Brussels"));
    private final DraftSessions sessions = new DraftSessions(draft);

    @Test
    void aCodeIsMadeOfTheTitle() {
        assertThat(sessions.freeCode("Données à la frontière: ça marche?"))
                .isEqualTo("donnees-a-la-frontiere-ca-marche");
        draft.add(DraftPart.SESSIONS, "donnees-a-la-frontiere-ca-marche");
        assertThat(sessions.freeCode("Données à la frontière – ça marche!"))
                .isEqualTo("donnees-a-la-frontiere-ca-marche-2");
        assertThat(sessions.freeCode("Πάνελ 1")).isEqualTo("panel-1");
        assertThat(sessions.freeCode("???")).isEqualTo("session");
        assertThat(sessions.freeCode("long ".repeat(60)).length()).isLessThanOrEqualTo(70);
    }

    @Test
    void aCopyIsTheSameButForWhatIsOfOneSessionAlone() {
        session("panel", "2026-05-04T10:00:00+02:00", "2026-05-04T11:00:00+02:00");
        draft.get(DraftPart.SESSIONS, "panel")
                .put("joinUrl", "https://join.example")
                .put("status", "cancelled");

        sessions.copy("panel", sessions.freeCode("panel"));

        assertThat(draft.get(DraftPart.SESSIONS, "panel-2"))
                .hasToString("{\"code\":\"panel-2\",\"title\":\"panel\",\"start\":\"2026-05-04T10:00:00+02:00\","
                        + "\"end\":\"2026-05-04T11:00:00+02:00\"}");
        assertThat(draft.get(DraftPart.SESSIONS, "panel").has("joinUrl")).isTrue();
    }

    @Test
    void whatIsMovedKeepsItsLength() {
        session("panel", "2026-05-04T10:00:00+02:00", "2026-05-04T11:00:00+02:00");

        sessions.move("panel", QUARTER, false);
        assertThat(times("panel")).isEqualTo("2026-05-04T10:15:00+02:00 2026-05-04T11:15:00+02:00");

        sessions.moveTo("panel", OffsetDateTime.parse("2026-10-26T09:00:00+01:00"), false);
        assertThat(times("panel")).isEqualTo("2026-10-26T09:00:00+01:00 2026-10-26T10:00:00+01:00");
    }

    @Test
    void whatComesAfterItThatDayMovesWithItIfThatIsWished() {
        session("panel", "2026-05-04T10:00:00+02:00", "2026-05-04T11:00:00+02:00");
        session("beside", "2026-05-04T10:30:00+02:00", "2026-05-04T11:30:00+02:00");
        session("break", "2026-05-04T11:00:00+02:00", "2026-05-04T11:30:00+02:00");
        session("evening", "2026-05-04T23:00:00+02:00", "2026-05-05T00:00:00+02:00");
        session("tomorrow", "2026-05-05T00:30:00+02:00", "2026-05-05T01:00:00+02:00");

        sessions.move("panel", QUARTER.negated(), true);

        assertThat(times("panel")).startsWith("2026-05-04T09:45");
        assertThat(times("beside")).startsWith("2026-05-04T10:30");
        assertThat(times("break")).startsWith("2026-05-04T10:45");
        assertThat(times("evening")).isEqualTo("2026-05-04T22:45:00+02:00 2026-05-04T23:45:00+02:00");
        assertThat(times("tomorrow")).startsWith("2026-05-05T00:30");
    }

    @Test
    void whatIsCancelledCanTakePlaceAgain() {
        session("panel", "2026-05-04T10:00:00+02:00", "2026-05-04T11:00:00+02:00");

        sessions.cancel("panel");
        assertThat(draft.read().sessions().get(0).takesPlace()).isFalse();

        sessions.reinstate("panel");
        assertThat(draft.read().sessions().get(0).takesPlace()).isTrue();
    }

    @Test
    void severalMoveToAnotherDayAtTheHoursThatTheyHave() {
        session("one", "2026-10-24T10:00:00+02:00", "2026-10-24T11:00:00+02:00");
        session("night", "2026-10-25T23:30:00+01:00", "2026-10-26T00:30:00+01:00");
        session("stays", "2026-10-24T10:00:00+02:00", "2026-10-24T11:00:00+02:00");

        sessions.moveToDay(List.of("night", "one"), LocalDate.of(2026, 10, 26));

        assertThat(times("one")).isEqualTo("2026-10-26T10:00:00+01:00 2026-10-26T11:00:00+01:00");
        assertThat(times("night")).isEqualTo("2026-10-27T23:30:00+01:00 2026-10-28T00:30:00+01:00");
        assertThat(times("stays")).startsWith("2026-10-24T10:00");
    }

    @Test
    void thoseAtTheSameTimeChangePlaces() {
        session("a", "2026-05-04T10:00:00+02:00", "2026-05-04T11:00:00+02:00");
        session("other", "2026-05-04T09:00:00+02:00", "2026-05-04T11:00:00+02:00");
        session("b", "2026-05-04T10:00:00+02:00", "2026-05-04T11:00:00+02:00");

        sessions.moveUp("b");
        assertThat(codes()).containsExactly("b", "other", "a");
        sessions.moveUp("b");
        sessions.moveDown("other");
        assertThat(codes()).containsExactly("b", "other", "a");
        sessions.moveDown("b");
        assertThat(codes()).containsExactly("a", "other", "b");
    }

    private List<String> codes() {
        return draft.all(DraftPart.SESSIONS).stream()
                .map(session -> session.path("code").asText())
                .toList();
    }

    private void session(String code, String start, String end) {
        draft.add(DraftPart.SESSIONS, code)
                .put("title", code)
                .put("start", start)
                .put("end", end);
    }

    private String times(String code) {
        var session = draft.get(DraftPart.SESSIONS, code);
        return session.get("start").asText() + " " + session.get("end").asText();
    }
}
