package org.openroundtable.report.figure;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.report.figure.Figure.COUNTRIES;
import static org.openroundtable.report.figure.Figure.PERSONS;
import static org.openroundtable.report.figure.Figure.PLACES;
import static org.openroundtable.report.figure.Figure.RELEASED;
import static org.openroundtable.report.figure.Figure.SUBMISSIONS;
import static org.openroundtable.report.figure.Figure.WAITING;

@QuarkusTest
class PastFiguresTest {

    @Inject
    Figures figures;

    @Inject
    Minutes minutes;

    @Inject
    Given given;

    @Inject
    RegistrationChanges changes;

    private Instant start;

    @BeforeEach
    void stopTheClock() {
        start = minutes.begin();
    }

    /** The next in the line has the place from the same moment on. */
    @Test
    void theFiguresOfAMomentAreTheSameLater() {
        var slug = given.anEvent().limitedTo(2, 1).openNow();
        var ada = minutes.register(slug, "ada", "Acme", "DE", "s1");
        minutes.later(10);
        minutes.register(slug, "ben", "Zeta", "FR", "s1");
        minutes.later(10);
        minutes.register(slug, "cat", "Omega", "LI", "s1");
        var before = minutes.at(slug, -1);
        var first = minutes.at(slug, 0);
        var second = minutes.at(slug, 19);
        var third = minutes.at(slug, 20);

        minutes.later(10);
        changes.cancel(ada.token());
        minutes.later(10);

        assertThat(before).isEqualTo(minutes.at(slug, -1)).containsEntry(SUBMISSIONS, 0L);
        assertThat(first)
                .isEqualTo(minutes.at(slug, 0))
                .containsEntry(PERSONS, 1L)
                .containsEntry(COUNTRIES, 1L);
        assertThat(second)
                .isEqualTo(minutes.at(slug, 19))
                .containsEntry(PERSONS, 2L)
                .containsEntry(PLACES, 1L)
                .containsEntry(WAITING, 1L);
        assertThat(third)
                .isEqualTo(minutes.at(slug, 20))
                .containsEntry(SUBMISSIONS, 3L)
                .containsEntry(PERSONS, 2L)
                .containsEntry(WAITING, 2L);
        assertThat(minutes.at(slug, 29)).isEqualTo(third);
        assertThat(minutes.at(slug, 30))
                .isEqualTo(minutes.at(slug, 40))
                .isEqualTo(minutes.now(slug))
                .containsEntry(PERSONS, 2L)
                .containsEntry(PLACES, 1L)
                .containsEntry(RELEASED, 1L);
        assertThat(Minutes.count(() -> figures.by(minutes.event(slug), minutes.asOf(30), Breakdown.COUNTRY)))
                .containsExactly(new Share("FR", null, 1), new Share("LI", null, 1));
        assertThat(Minutes.count(() -> figures.by(minutes.event(slug), minutes.asOf(29), Breakdown.COUNTRY)))
                .containsExactly(new Share("DE", null, 1), new Share("FR", null, 1));
    }

    @Test
    void aCorrectionChangesNothingOfWhatWasCountedBefore() {
        var slug = given.anEvent().openNow();
        var ada = minutes.register(slug, "ada", "Acme", "DE");
        minutes.later(10);
        changes.correct(ada.token(), Minutes.person("ada", "Acme", "AT"));
        minutes.later(10);
        changes.correct(ada.token(), Minutes.person("ada", "Acme", "CH"));

        assertThat(countries(slug, minutes.asOf(0))).isEqualTo("DE");
        assertThat(countries(slug, minutes.asOf(10))).isEqualTo("AT");
        assertThat(countries(slug, minutes.asOf(20))).isEqualTo("CH");
        assertThat(countries(slug, AsOf.NOW)).isEqualTo("CH");
    }

    @Test
    void organisationsAreThoseKnownThenOrThoseKnownNow() {
        var slug = given.anEvent().openNow();
        var ada = minutes.register(slug, "ada", "Acme " + slug, "DE");
        minutes.later(10);
        changes.correct(ada.token(), Minutes.person("ada", "Omega " + slug, "DE"));

        assertThat(organisation(slug, minutes.asOf(0))).startsWith("Acme");
        assertThat(organisation(slug, new AsOf(start, Known.NOW))).startsWith("Omega");
        assertThat(organisation(slug, minutes.asOf(10))).startsWith("Omega");
    }

    @Test
    void daysAreThoseOfTheEventsZoneAndNoneIsLeftOut() {
        start = minutes.begin(
                start.atZone(ZoneOffset.UTC).toLocalDate().atTime(22, 30).toInstant(ZoneOffset.UTC));
        var today = start.atZone(ZoneOffset.UTC).toLocalDate();
        var slug = given.anEvent().in(ZoneId.of("Africa/Johannesburg")).openNow();
        var ada = minutes.register(slug, "ada", "Acme", "DE");
        minutes.register(slug, "ben", "Acme", "DE");
        minutes.later(3 * 24 * 60);
        changes.cancel(ada.token());
        minutes.register(slug, "cat", "Acme", "DE");
        minutes.register(slug, "dan", "Acme", "DE");

        assertThat(Minutes.count(
                        () -> figures.all(minutes.event(slug), AsOf.NOW).days()))
                .containsExactly(
                        new DayCount(today.plusDays(1), 2, 2),
                        new DayCount(today.plusDays(2), 0, 2),
                        new DayCount(today.plusDays(3), 0, 2),
                        new DayCount(today.plusDays(4), 2, 3));
        assertThat(Minutes.count(
                        () -> figures.all(minutes.event(slug), minutes.asOf(60)).days()))
                .containsExactly(new DayCount(today.plusDays(1), 2, 2));
    }

    private String organisation(String slug, AsOf asOf) {
        return Minutes.count(() -> figures.by(minutes.event(slug), asOf, Breakdown.ORGANISATION))
                .get(0)
                .name();
    }

    private String countries(String slug, AsOf asOf) {
        return Minutes.count(() -> figures.by(minutes.event(slug), asOf, Breakdown.COUNTRY))
                .get(0)
                .key();
    }
}
