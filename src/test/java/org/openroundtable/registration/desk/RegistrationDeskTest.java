package org.openroundtable.registration.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.desk.RegistrationOutcome.AlreadyRegistered;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.occupancy.Availability;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.WAITING;
import static org.openroundtable.testing.Race.race;

@QuarkusTest
class RegistrationDeskTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    TestClock clock;

    @Test
    void aFreePlaceIsConfirmed() {
        var event = given.anEvent().limitedTo(10, 10, 10).openNow();

        var registered = people.register(event, "ada", "s1", "s2");

        assertThat(registered.registration().state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(People.places(registered.registration())).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));
    }

    @Test
    void aFullPanelIsWaitedForAndTheOthersAreConfirmed() {
        var event = given.anEvent().limitedTo(10, 1, 10).openNow();
        people.register(event, "first", "s1");

        var second = people.register(event, "second", "s1", "s2").registration();
        var third = people.register(event, "third", "s1").registration();

        assertThat(second.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(People.places(second)).isEqualTo(Map.of("s1", WAITING, "s2", CONFIRMED));
        assertThat(second.places().get(0).waitingPosition()).isEqualTo(1);
        assertThat(third.places().get(0).waitingPosition()).isEqualTo(2);
    }

    @Test
    void aFullEventIsWaitedForAsAWhole() {
        var event = given.anEvent().limitedTo(1, 10).openNow();
        people.register(event, "first", "s1");

        var second = people.register(event, "second", "s1").registration();

        assertThat(second.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(second.waitingPosition()).isEqualTo(1);
        assertThat(People.places(second)).isEqualTo(Map.of("s1", WAITING));
    }

    @Test
    void overlappingSessionsAreRefused() {
        var event = given.anEvent()
                .withSession("s1", 10)
                .withParallelSession("s2", 10)
                .openNow();

        var outcome = people.come(event, "ada", "s1", "s2");

        assertThat(outcome).isEqualTo(new RegistrationOutcome.Refused(new Overlapping(List.of(new Clash("s1", "s2")))));
    }

    @Test
    void anUnknownSessionIsRefused() {
        var event = given.anEvent().limitedTo(10, 10).openNow();

        assertThat(people.come(event, "ada", "s1", "s9"))
                .isEqualTo(new RegistrationOutcome.Refused(new UnavailableSessions(List.of("s9"))));
    }

    @Test
    void theSecondTryWithOneAddressChangesNothing() {
        var event = given.anEvent().limitedTo(10, 10, 10).openNow();
        people.register(event, "ada", "s1");

        var again = People.somebody("Ada", "Example", "ADA@Industry.example");

        assertThat(people.come(event, again, "en", "s2")).isEqualTo(new AlreadyRegistered());
        assertThat(given.occupancyOf(event).event().confirmed()).isEqualTo(1);
        assertThat(given.occupancyOf(event).sessions().get("s2").confirmed()).isZero();
    }

    @Test
    void manyTriesWithOneAddressAtOnceGiveOneRegistration() {
        var event = given.anEvent().limitedTo(10, 10).openNow();

        var outcomes = race(20, i -> people.come(event, "ada", "s1"));

        assertThat(outcomes).filteredOn(Registered.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyRegistered.class::isInstance).hasSize(19);
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(1);
    }

    @Test
    void limitsHoldUnderConcurrencyAndTheLineKeepsItsOrder() {
        var event = given.anEvent().limitedTo(20, 20, 12, 6).openNow();

        var outcomes = race(80, 16, i -> people.come(event, "person" + i, "s1", "s2", "s3"));

        assertThat(outcomes).hasOnlyElementsOfType(Registered.class);
        var now = given.occupancyOf(event);
        assertThat(now.event().confirmed()).isEqualTo(20);
        assertThat(now.event().waiting()).isEqualTo(60);
        assertThat(now.sessions().get("s1").confirmed()).isEqualTo(20);
        assertThat(now.sessions().get("s2").confirmed()).isEqualTo(12);
        assertThat(now.sessions().get("s3").confirmed()).isEqualTo(6);
        var positions = outcomes.stream()
                .map(outcome -> people.view((Registered) outcome).waitingPosition())
                .filter(position -> position != null)
                .toList();
        assertThat(positions)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf).toList());
    }

    @Test
    void theWindowIsDecidedByTheClock() {
        clock.advance(Duration.ZERO);
        var now = clock.instant();
        var closesAt = now.plus(Duration.ofDays(2));
        var event = given.anEvent().limitedTo(null, 1);
        var end = event.endOf("s1");
        var slug = event.openBetween(now, closesAt);
        clock.set(closesAt);

        assertThat(people.come(slug, "late", "s1"))
                .isEqualTo(new NotOpen(new Availability(Availability.State.CLOSED, now, closesAt, end, true, false)));
    }

    @Test
    void anEventThatIsOverTakesNobodyWhateverItsDocumentSays() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().limitedTo(null, 1);
        var end = event.endOf("s1");
        var opensAt = clock.instant();
        var closesAt = end.plus(Duration.ofDays(9));
        var slug = event.openBetween(opensAt, closesAt);
        clock.set(end);

        assertThat(people.come(slug, "late"))
                .isEqualTo(new NotOpen(new Availability(Availability.State.OVER, opensAt, end, end, false, false)));
    }

    @Test
    void everybodyAheadInTheLineCountsAlsoWhoMustConfirmTheAddress() {
        var event = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .limitedTo(2, 1)
                .openNow();
        var first = people.register(event, "first", "s1").registration();
        var second = people.register(event, "second", "s1").registration();
        var third = people.register(event, "third", "s1").registration();
        var fourth = people.register(event, "fourth", "s1").registration();

        assertThat(List.of(first.isHolding(), second.isHolding(), third.isHolding(), fourth.isHolding()))
                .containsExactly(true, false, false, false);
        assertThat(List.of(third.waitingPosition(), fourth.waitingPosition())).containsExactly(1L, 2L);
        assertThat(List.of(second, third, fourth))
                .extracting(waiting -> waiting.places().get(0).waitingPosition())
                .containsExactly(1L, 2L, 3L);
        assertThat(given.occupancyOf(event).event().waiting()).isEqualTo(2);
        assertThat(given.occupancyOf(event).sessions().get("s1").waiting()).isEqualTo(3);
    }
}
