package org.openroundtable.release.warning;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.DraftDocument;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ProgrammeWarningsTest {

    private static final WarningRules RULES = new WarningRules(Map::of);

    private static final String MODERATED = "{'speaker': 'mod', 'role': 'moderator'}";

    @Test
    void aPersonIsInTwoSessionsAtOnce() {
        assertThat(warnings(
                        session("a", "10", "11", "presentation", "'speakers': [{'speaker': 'ada', 'role': 'speaker'}]"),
                        session("b", "10", "12", "presentation", "'speakers': [{'speaker': 'ada', 'role': 'speaker'}]"),
                        session(
                                "c",
                                "12",
                                "13",
                                "presentation",
                                "'speakers': [{'speaker': 'ada', 'role': 'speaker'}]")))
                .containsExactly(new ProgrammeWarning(
                        WarningRule.SPEAKER_TWICE, Severity.WARN, List.of("a", "b"), "Ada Example", null));
    }

    @Test
    void twoSessionsAreInOneRoomOrOfOneTrackAtOnce() {
        assertThat(warnings(
                        session("a", "10", "11", "workshop", "'room': 'Hall', 'track': 'Blue'"),
                        session("b", "10", "11", "workshop", "'rooms': ['Attic', 'Hall'], 'track': 'Blue'"),
                        session("c", "11", "12", "workshop", "'room': 'Hall', 'track': 'Blue'")))
                .containsExactly(
                        new ProgrammeWarning(WarningRule.ROOM_TWICE, Severity.WARN, List.of("a", "b"), "Hall", null),
                        new ProgrammeWarning(WarningRule.TRACK_CLASH, Severity.WARN, List.of("a", "b"), "Blue", null));
    }

    @Test
    void aCancelledSessionIsInNobodysWay() {
        assertThat(warnings(
                        session("a", "10", "11", "workshop", "'room': 'Hall'"),
                        session("b", "10", "11", "panel", "'room': 'Hall', 'status': 'cancelled'")))
                .isEmpty();
    }

    @Test
    void aPanelNeedsSomebodyWhoModeratesItAndMoreThanOneView() {
        assertThat(warnings(
                        session("a", "10", "11", "panel", "'speakers': []"),
                        session(
                                "b",
                                "11",
                                "12",
                                "panel",
                                "'speakers': [%s, {'speaker': 'ada', 'role': 'panellist'}, {'speaker': 'ben', 'role': 'panellist'}]"
                                        .formatted(MODERATED)),
                        session(
                                "c",
                                "12",
                                "13",
                                "panel",
                                "'speakers': [%s, {'speaker': 'ada', 'role': 'panellist'}, {'speaker': 'cleo', 'role': 'panellist'}]"
                                        .formatted(MODERATED))))
                .containsExactly(
                        new ProgrammeWarning(WarningRule.NO_MODERATOR, Severity.WARN, List.of("a"), null, null),
                        new ProgrammeWarning(
                                WarningRule.ONE_ORGANISATION, Severity.WARN, List.of("b"), "Example Systems AB", null));
    }

    @Test
    void aSessionIsOutsideTheDaysOfTheEvent() {
        var draft = draft(session("a", "10", "11", "workshop", ""), session("b", "23", "24", "workshop", ""));
        draft.plan(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 4));
        assertThat(warnings(draft, RULES)).isEmpty();

        draft.plan(LocalDate.of(2026, 5, 5), LocalDate.of(2026, 5, 6));
        assertThat(warnings(draft, RULES))
                .extracting(ProgrammeWarning::rule, ProgrammeWarning::sessions)
                .containsExactly(
                        tuple(WarningRule.OUTSIDE_DAYS, List.of("a")), tuple(WarningRule.OUTSIDE_DAYS, List.of("b")));
    }

    @Test
    void theFirstOrLastDayOfTheEventHasNoSession() {
        var draft = draft(session("a", "10", "11", "workshop", ""), session("b", "23", "24", "workshop", ""));
        draft.plan(LocalDate.of(2026, 5, 3), LocalDate.of(2026, 5, 5));
        assertThat(warnings(draft, RULES))
                .containsExactly(emptyDay(LocalDate.of(2026, 5, 3)), emptyDay(LocalDate.of(2026, 5, 5)));

        draft.plan(LocalDate.of(2026, 5, 4), LocalDate.of(2026, 5, 5));
        assertThat(warnings(draft, RULES)).containsExactly(emptyDay(LocalDate.of(2026, 5, 5)));
    }

    private static ProgrammeWarning emptyDay(LocalDate day) {
        return new ProgrammeWarning(WarningRule.EMPTY_DAY, Severity.WARN, List.of(), null, day);
    }

    @Test
    void eachRuleCanBeOffOrBlock() {
        var draft = draft(
                session("a", "10", "11", "workshop", "'room': 'Hall', 'track': 'Blue'"),
                session("b", "10", "11", "workshop", "'room': 'Hall', 'track': 'Blue'"));
        RULES.set(draft, WarningRule.ROOM_TWICE, Severity.OFF);
        RULES.set(draft, WarningRule.TRACK_CLASH, Severity.BLOCK);

        assertThat(warnings(draft, RULES))
                .containsExactly(
                        new ProgrammeWarning(WarningRule.TRACK_CLASH, Severity.BLOCK, List.of("a", "b"), "Blue", null));

        RULES.set(draft, WarningRule.ROOM_TWICE, Severity.WARN);
        assertThat(RULES.of(draft))
                .containsEntry(WarningRule.ROOM_TWICE, Severity.WARN)
                .containsEntry(WarningRule.TRACK_CLASH, Severity.BLOCK);
    }

    @Test
    void anEventThatSaysNothingDoesAsTheInstallationSays() {
        var rules = new WarningRules(() -> Map.of("roomTwice", "off", "trackClash", "block"));
        var draft = draft(
                session("a", "10", "11", "workshop", "'room': 'Hall', 'track': 'Blue'"),
                session("b", "10", "11", "workshop", "'room': 'Hall', 'track': 'Blue'"));
        assertThat(warnings(draft, rules))
                .containsExactly(
                        new ProgrammeWarning(WarningRule.TRACK_CLASH, Severity.BLOCK, List.of("a", "b"), "Blue", null));

        rules.set(draft, WarningRule.ROOM_TWICE, Severity.WARN);
        rules.set(draft, WarningRule.TRACK_CLASH, Severity.OFF);
        assertThat(warnings(draft, rules))
                .containsExactly(
                        new ProgrammeWarning(WarningRule.ROOM_TWICE, Severity.WARN, List.of("a", "b"), "Hall", null));

        rules.set(draft, WarningRule.TRACK_CLASH, Severity.BLOCK);
        assertThat(rules.of(draft, WarningRule.TRACK_CLASH)).isEqualTo(Severity.BLOCK);
    }

    @Test
    void whatIsNotKnownYetIsInNobodysWay() {
        assertThat(warnings("{'code': 'a', 'room': 'Hall'}", "{'code': 'b', 'room': 'Hall'}", "{}"))
                .isEmpty();
        assertThat(warnings(new DraftDocument(json("{}")), RULES)).isEmpty();
    }

    private static List<ProgrammeWarning> warnings(String... sessions) {
        return warnings(draft(sessions), RULES);
    }

    private static List<ProgrammeWarning> warnings(DraftDocument draft, WarningRules rules) {
        return ProgrammeWarnings.in(draft, draft.read(), rules);
    }

    private static String session(String code, String from, String to, String type, String more) {
        var end = to.equals("24") ? "2026-05-05T00:00:00+02:00" : "2026-05-04T" + to + ":00:00+02:00";
        return "{'code': '%s', 'type': '%s', 'title': 'T', 'start': '2026-05-04T%s:00:00+02:00', 'end': '%s'%s}"
                .formatted(code, type, from, end, more.isEmpty() ? "" : ", " + more);
    }

    private static DraftDocument draft(String... sessions) {
        return new DraftDocument(json("""
                {'slug': 'e', 'timeZone': 'Europe/Brussels', 'sessions': [%s], 'speakers': [
                  {'id': 'ada', 'name': 'Ada Example', 'organisation': 'Example Systems AB'},
                  {'id': 'ben', 'name': 'Ben Example', 'organisation': 'EXAMPLE Systems AB'},
                  {'id': 'cleo', 'name': 'Cleo Example', 'organisation': 'The Agency'},
                  {'id': 'mod', 'name': 'Mo Derator'}]}""".formatted(String.join(", ", sessions))));
    }

    private static ObjectNode json(String text) {
        try {
            return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
