package org.openroundtable.site.programme;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openroundtable.language.Text;
import org.openroundtable.programme.SessionType;
import org.openroundtable.site.programme.ProgrammeView.Slot;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeViewTest {

    private static final ZonedDateTime NOON = ZonedDateTime.of(2026, 3, 2, 12, 0, 0, 0, ZoneId.of("Europe/Brussels"));

    @Test
    void sessionsThatOverlapShareASlotAndThoseThatTouchDoNot() {
        var programme = ProgrammeView.of(
                List.of(session("a", 0, 60), session("b", 30, 90), session("c", 60, 80), session("d", 90, 100)));
        assertThat(programme.days()).singleElement().satisfies(day -> assertThat(day.slots())
                .extracting(
                        slot -> slot.sessions().stream().map(SessionView::code).toList())
                .containsExactly(List.of("a", "b", "c"), List.of("d")));
    }

    @Test
    void aSessionPastMidnightStandsOnTheDayItStarts() {
        var programme = ProgrammeView.of(List.of(session("late", 11 * 60, 13 * 60), session("next", 24 * 60, 25 * 60)));
        assertThat(programme.days()).hasSize(2);
        assertThat(programme.days().get(0).slots()).singleElement().matches(Slot::isPastMidnight);
    }

    @Test
    void aSessionThatEndsAtMidnightEndsOnItsDay() {
        assertThat(session("until midnight", 60, 12 * 60).isPastMidnight()).isFalse();
    }

    private static SessionView session(String code, int from, int to) {
        return new SessionView(
                code,
                SessionType.PANEL,
                Text.of("en", code),
                null,
                null,
                null,
                List.of(),
                new SessionNotes(null, null, List.of(), false),
                NOON.plusMinutes(from),
                NOON.plusMinutes(to),
                List.of(),
                false,
                false,
                false,
                null);
    }
}
