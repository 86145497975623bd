package org.openroundtable.report.figure;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.report.figure.Tally.Line;
import org.openroundtable.report.figure.Tally.Overlap;
import org.openroundtable.report.figure.Tally.Spread;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Statements;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.report.figure.Figure.ATTENDED;
import static org.openroundtable.report.figure.Figure.COUNTRIES;
import static org.openroundtable.report.figure.Figure.NEW_ORGANISATIONS;
import static org.openroundtable.report.figure.Figure.NO_SHOWS;
import static org.openroundtable.report.figure.Figure.ORGANISATIONS;
import static org.openroundtable.report.figure.Figure.PERSONS;
import static org.openroundtable.report.figure.Figure.PLACES;
import static org.openroundtable.report.figure.Figure.RELEASED;
import static org.openroundtable.report.figure.Figure.SMALL_OR_MEDIUM;
import static org.openroundtable.report.figure.Figure.SUBMISSIONS;
import static org.openroundtable.report.figure.Figure.WAITING;

@QuarkusTest
class FiguresTest {

    @Inject
    Figures figures;

    @Inject
    Minutes minutes;

    @Inject
    Given given;

    @Inject
    RegistrationChanges changes;

    @Inject
    AttendanceDesk attendance;

    @Inject
    Statements statements;

    @Inject
    TestClock clock;

    private Instant start;

    @BeforeEach
    void stopTheClock() {
        start = minutes.begin();
    }

    @Test
    void everyFigureCountsWhatItsWordsSay() {
        var slug = given.anEvent().limitedTo(null, 1, 5).openNow();
        var acme = "Acme " + slug;
        var ada = minutes.register(slug, "ada", acme, "DE", "s1", "s2");
        minutes.register(slug, "ben", acme, "FR", "s1");
        minutes.register(slug, "cat", "Zeta " + slug, "FR", "s2");
        changes.cancel(minutes.register(slug, "dan", "Omega", "LI", "s2").token());
        assertThat(minutes.now(slug))
                .containsExactlyInAnyOrderEntriesOf(values(Map.of(
                        SUBMISSIONS, 4L,
                        PERSONS, 3L,
                        COUNTRIES, 2L,
                        ORGANISATIONS, 2L,
                        NEW_ORGANISATIONS, 2L,
                        PLACES, 3L,
                        WAITING, 1L,
                        RELEASED, 0L,
                        ATTENDED, 0L,
                        SMALL_OR_MEDIUM, 0L)));

        minutes.later(10);
        changes.giveUp(ada.token(), "s1");

        assertThat(minutes.now(slug))
                .containsEntry(RELEASED, 1L)
                .containsEntry(WAITING, 0L)
                .containsEntry(PLACES, 3L);
    }

    @Test
    void sessionsAreCountedByWhatPeopleHaveInThem() {
        var slug = given.anEvent().limitedTo(null, 1, 5).openNow();
        var ada = minutes.register(slug, "ada", "Acme", "DE", "s1", "s2");
        minutes.register(slug, "ben", "Acme", "FR", "s1");
        minutes.later(10);
        changes.giveUp(ada.token(), "s1");

        assertThat(Minutes.count(
                        () -> figures.all(minutes.event(slug), minutes.asOf(0)).sessions()))
                .isEqualTo(Map.of("s1", new SessionCount(1, 1), "s2", new SessionCount(1, 0)));
        assertThat(Minutes.count(
                        () -> figures.all(minutes.event(slug), minutes.asOf(10)).sessions()))
                .isEqualTo(Minutes.count(
                        () -> figures.all(minutes.event(slug), AsOf.NOW).sessions()))
                .isEqualTo(Map.of("s1", new SessionCount(1, 0), "s2", new SessionCount(1, 0)));
    }

    @Test
    void ofEachSessionItIsSaidHowVariedItIsAndWhoElseIsThere() {
        var slug = given.anEvent().limitedTo(null, 3, 5).openNow();
        minutes.register(slug, "ada", "Acme", "DE", "s1", "s2");
        minutes.register(slug, "ben", "Acme", "FR", "s1");
        minutes.register(slug, "cat", "Zeta", "FR", "s1", "s2");
        minutes.register(slug, "dan", "Zeta", "FR", "s1");

        var counted = Minutes.count(() -> figures.all(minutes.event(slug), minutes.asOf(0)));
        assertThat(counted.spreads().get("s1")).isEqualTo(new Spread(new Diversity(1.8, 1), new Diversity(1.8, 1), 0));
        assertThat(counted.spreads().get("s2")).isEqualTo(new Spread(new Diversity(2, 1), new Diversity(2, 1), 0));
        assertThat(counted.overlaps())
                .containsExactlyInAnyOrder(
                        new Overlap("s1", "s1", 3),
                        new Overlap("s1", "s2", 2),
                        new Overlap("s2", "s1", 2),
                        new Overlap("s2", "s2", 2));
        assertThat(counted.lines()).containsExactly(new Line("s1", 1));
        assertThat(Minutes.count(() -> figures.all(minutes.event(slug), AsOf.NOW)))
                .isEqualTo(counted);
    }

    @Test
    void whoWaitsForTheEventIsCountedThereAlone() {
        var slug = given.anEvent().limitedTo(1, 5).openNow();
        minutes.register(slug, "ada", "Acme", "DE", "s1");
        minutes.register(slug, "ben", "Acme", "DE", "s1");

        assertThat(Minutes.count(
                        () -> figures.all(minutes.event(slug), AsOf.NOW).lines()))
                .containsExactly(new Line(null, 1));
    }

    /** Whose address is not confirmed has a place that nobody else can have, and is not among those who take part. */
    @Test
    void whatIsOnlyHeldIsNoPlaceYet() {
        var slug = given.anEvent()
                .limitedTo(5, 5)
                .confirmingAddresses(Duration.ofHours(1))
                .openNow();
        minutes.register(slug, "ada", "Acme", "DE", "s1");

        assertThat(minutes.now(slug))
                .isEqualTo(minutes.at(slug, 0))
                .containsEntry(SUBMISSIONS, 1L)
                .containsEntry(PERSONS, 0L)
                .containsEntry(PLACES, 0L)
                .containsEntry(ORGANISATIONS, 0L);
        assertThat(Minutes.count(() -> figures.by(minutes.event(slug), minutes.asOf(0), Breakdown.STATE)))
                .containsExactly(new Share("PENDING_EMAIL", null, 1));
    }

    @Test
    void anOrganisationIsNewIfNobodyOfItWasConfirmedForAnEventBefore() {
        var old = "Old " + given.uniqueSlug();
        var former = given.anEvent().movedTo(start.plus(Duration.ofDays(25))).openNow();
        var ada = minutes.register(former, "ada", old, "DE");
        var slug = given.anEvent().openNow();
        minutes.register(slug, "ada", old, "DE");
        minutes.register(slug, "ben", "New " + given.uniqueSlug(), "DE");
        assertThat(minutes.now(slug)).isEqualTo(minutes.at(slug, 0)).containsEntry(NEW_ORGANISATIONS, 1L);

        minutes.later(10);
        changes.cancel(ada.token());

        assertThat(minutes.at(slug, 0)).containsEntry(NEW_ORGANISATIONS, 1L);
        assertThat(minutes.now(slug)).isEqualTo(minutes.at(slug, 10)).containsEntry(NEW_ORGANISATIONS, 2L);
    }

    @Test
    void whoDidNotComeIsSaidOfSessionsInWhichSomebodyWasMarked() {
        var slug = given.anEvent().limitedTo(null, 5, 5).openNow();
        var ada = minutes.register(slug, "ada", "Acme", "DE", "s1");
        minutes.register(slug, "ben", "Acme", "DE", "s1");
        minutes.register(slug, "cat", "Acme", "DE", "s2");
        assertThat(minutes.now(slug)).containsEntry(NO_SHOWS, null);

        minutes.later(10);
        var session = minutes.event(slug).session("s1").orElseThrow();
        attendance.mark(minutes.event(slug), session, ada.registration().id(), false, Actor.SYSTEM, clock.instant());
        assertThat(minutes.now(slug))
                .isEqualTo(minutes.at(slug, 10))
                .containsEntry(ATTENDED, 1L)
                .containsEntry(NO_SHOWS, 1L);

        minutes.later(10);
        attendance.withdraw(minutes.event(slug), session, ada.registration().id(), Actor.SYSTEM, clock.instant());
        assertThat(minutes.at(slug, 10)).containsEntry(ATTENDED, 1L).containsEntry(NO_SHOWS, 1L);
        assertThat(minutes.now(slug)).containsEntry(ATTENDED, 0L).containsEntry(NO_SHOWS, null);
    }

    @Test
    void allFiguresTogetherAreOneQuery() {
        var event = minutes.event(given.anEvent().openNow());
        assertThat(statements.of(() -> Minutes.count(() -> figures.all(event, AsOf.NOW))))
                .isEqualTo(1);
    }

    /** As {@code values} of all figures, of which there are no shows only where somebody came. */
    private static Map<Figure, Long> values(Map<Figure, Long> some) {
        var all = new EnumMap<Figure, Long>(some);
        all.put(NO_SHOWS, null);
        return all;
    }
}
