package org.openroundtable.notification;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.notification.AttachedCalendar.states;

/** Whoever a cancelled session concerns is told once: of an open one all who are confirmed, else its holders and waiters. */
@QuarkusTest
class CancelledSessionLettersTest {

    private static final Instant START = Instant.parse("2020-10-08T10:00:00Z");

    private final String address = UUID.randomUUID() + "@registrant.example";
    private final String other = UUID.randomUUID() + "@other.example";

    @Inject
    Roundtable roundtable;

    @Inject
    RegistrationChanges changes;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(START);
    }

    @ParameterizedTest
    @MethodSource("org.openroundtable.language.Language#tags")
    void aChosenOneIsToldToItsHoldersWithACalendarThatSaysSo(String language) {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, address, language, "panel-1", "panel-2");
        roundtable.register(slug, other, language, "panel-2");
        roundtable.open(event.cancelling("panel-1"));

        var told = letterbox.only("session-changes", address);
        ExpectedMail.assertIs("session-cancelled", language, told);
        assertThat(states(AttachedCalendar.of(told), START)).containsExactly("CANCELLED 1", "CONFIRMED 0");
        assertThat(letterbox.occasions(other)).containsExactly("confirmation");
    }

    @Test
    void whoWaitsForOneIsToldToo() {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.register(slug, address, "en", "panel-2");
        roundtable.open(event.cancelling("panel-2"));

        assertThat(letterbox.only("session-changes", address).text())
                .contains("“Panel 2 – Standards” does not take place", "It is cancelled.")
                .doesNotContain("waiting list");
    }

    @Test
    void anOpenOneIsToldToAllWhoAreConfirmed() {
        var event = roundtable.event().withOpenSession("opening").withCapacity(1);
        var slug = roundtable.open(event);
        roundtable.register(slug, address, "en");
        roundtable.register(slug, other, "en");
        roundtable.open(event.cancelling("opening"));

        assertThat(letterbox.only("session-changes", address).text())
                .contains("“Session opening” does not take place", "It is cancelled.")
                .doesNotContain("It is open to all who are registered.");
        assertThat(letterbox.occasions(other)).containsExactly("waiting");
    }

    @Test
    void thatItTakesPlaceAfterAllIsToldToTheSameFromWhatTheyWereToldLast() {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        roundtable.register(slug, address, "en", "panel-1");
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.open(event.cancelling("panel-1"));
        roundtable.open(event.whereSession("panel-1", panel -> panel.put("start", "2020-11-04T16:00:00+01:00")
                .put("end", "2020-11-04T17:30:00+01:00")));
        assertThat(letterbox.all("session-changes", address)).hasSize(1);
        roundtable.open(event.reinstating("panel-1"));

        assertThat(letterbox.all("session-changes", address)).hasSize(2);
        assertThat(letterbox.all("session-changes", address)).anySatisfy(told -> assertThat(told.text())
                .contains(
                        "It takes place after all.",
                        "Before: Wednesday 4 November 2020, 14:00–15:30 CET",
                        "New: Wednesday 4 November 2020, 16:00–17:30 CET",
                        "You have a place."));
        assertThat(letterbox.occasions(other)).containsExactly("confirmation");
    }

    @Test
    void aCancelledAndAMovedSessionAreOneLetterAndSoIsAPlaceGainedByIt() {
        var event = roundtable.event().withOpenSession("opening");
        var slug = roundtable.open(event);
        roundtable.register(slug, other, "en", "panel-2");
        roundtable.register(slug, address, "en", "panel-1", "panel-2");
        roundtable.open(atTheTimeOfPanel1(event));
        var before = letterbox.occasions(address).size();
        roundtable.open(event.cancelling("panel-1")
                .whereSession("panel-2", panel -> panel.put("capacity", 2))
                .whereSession("opening", opening -> opening.put("title", "Welcome")));

        assertThat(letterbox.only("promotion", address).text())
                .containsSubsequence(
                        "You have a place",
                        "* Panel 2 – Standards",
                        "You have a place.",
                        "* Panel 1 – Capture and quality",
                        "It is cancelled.",
                        "* Welcome");
        assertThat(letterbox.occasions(address)).hasSize(before + 1);
    }

    @Test
    void whoHasAnotherAtTheSameTimeByThenIsToldOfIt() {
        var event = roundtable.event();
        var slug = roundtable.open(event);
        var token = roundtable.register(slug, address, "en", "panel-1");
        roundtable.open(atTheTimeOfPanel1(event.cancelling("panel-1")));
        changes.chooseSessions(token, Set.of("panel-1", "panel-2"));
        roundtable.open(event.reinstating("panel-1"));

        assertThat(letterbox.all("session-changes", address)).anySatisfy(told -> assertThat(told.text())
                .contains("It takes place after all.", "Panel 2 – Standards"));
    }

    private static EventBuilder atTheTimeOfPanel1(EventBuilder event) {
        return event.whereSession("panel-2", panel -> panel.put("start", "2020-11-04T14:00:00+01:00")
                .put("end", "2020-11-04T15:30:00+01:00"));
    }
}
