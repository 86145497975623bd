package org.openroundtable.registration.desk;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.openroundtable.event.Event;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.RegistrationWindow;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.SessionRefusal.Overlapping;
import org.openroundtable.registration.SessionRefusal.UnavailableSessions;
import org.openroundtable.registration.access.RegistrationLookup;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.Deadlines;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.AlreadyRegistered;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.OFFERED;
import static org.openroundtable.registration.PlaceState.WAITING;

@QuarkusTest
class RegistrationDeskTest {

    @Inject
    Roundtables given;

    @Inject
    RegistrationDesk desk;

    @Inject
    RegistrationChanges changes;

    @Inject
    RegistrationLookup lookup;

    @Inject
    Deadlines deadlines;

    @Inject
    Occupancies occupancies;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void aFreePlaceIsConfirmed() {
        var event = given.open(10, 10, 10);

        var registered = register(event, "ada", "s1", "s2");

        assertThat(registered.registration().state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(Roundtables.states(registered.registration())).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));
    }

    @Test
    void aFullPanelIsWaitedForAndTheOthersAreConfirmed() {
        var event = given.open(10, 1, 10);
        register(event, "first", "s1");

        var second = register(event, "second", "s1", "s2").registration();
        var third = register(event, "third", "s1").registration();

        assertThat(second.state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(Roundtables.states(second)).isEqualTo(Map.of("s1", WAITING, "s2", CONFIRMED));
        assertThat(second.places().get(0).waitingPosition()).isEqualTo(1);
        assertThat(third.places().get(0).waitingPosition()).isEqualTo(2);
    }

    @Test
    void aFullEventIsWaitedForAsAWhole() {
        var event = given.open(1, 10);
        register(event, "first", "s1");

        var second = register(event, "second", "s1").registration();

        assertThat(second.state()).isEqualTo(RegistrationState.WAITING);
        assertThat(second.waitingPosition()).isEqualTo(1);
        assertThat(Roundtables.states(second)).isEqualTo(Map.of("s1", WAITING));
    }

    @Test
    void overlappingSessionsAreRefused() {
        var event = given.open(10, 10, 10);
        given.overlapFirstTwo(event);

        var outcome = desk.register(given.request(event, "ada", "s1", "s2"));

        assertThat(outcome).isEqualTo(new RegistrationOutcome.Refused(new Overlapping(List.of(new Clash("s1", "s2")))));
    }

    @Test
    void anUnknownSessionIsRefused() {
        var event = given.open(10, 10);

        assertThat(desk.register(given.request(event, "ada", "s1", "s9")))
                .isEqualTo(new RegistrationOutcome.Refused(new UnavailableSessions(List.of("s9"))));
    }

    @Test
    void theSecondTryWithOneAddressChangesNothing() {
        var event = given.open(10, 10, 10);
        register(event, "ada", "s1");

        var again = given.request(event, "ada", "s2");
        again.registrant().email = "ADA@Industry.example";

        assertThat(desk.register(again)).isEqualTo(new AlreadyRegistered());
        assertThat(occupancies.of(event).event().confirmed()).isEqualTo(1);
        assertThat(occupancies.of(event).sessions().get("s2").confirmed()).isZero();
    }

    @Test
    void manyTriesWithOneAddressAtOnceGiveOneRegistration() {
        var event = given.open(10, 10);

        var outcomes = atOnce(20, i -> () -> desk.register(given.request(event, "ada", "s1")));

        assertThat(outcomes).filteredOn(Registered.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(AlreadyRegistered.class::isInstance).hasSize(19);
        assertThat(occupancies.of(event).event().taken()).isEqualTo(1);
    }

    @Test
    void limitsHoldUnderConcurrencyAndTheLineKeepsItsOrder() {
        var event = given.open(20, 20, 12, 6);

        var outcomes = atOnce(80, i -> () -> desk.register(given.request(event, "person" + i, "s1", "s2", "s3")));

        assertThat(outcomes).hasOnlyElementsOfType(Registered.class);
        var now = occupancies.of(event);
        assertThat(now.event().confirmed()).isEqualTo(20);
        assertThat(now.event().waiting()).isEqualTo(60);
        assertThat(now.sessions().get("s1").confirmed()).isEqualTo(20);
        assertThat(now.sessions().get("s2").confirmed()).isEqualTo(12);
        assertThat(now.sessions().get("s3").confirmed()).isEqualTo(6);
        var positions = outcomes.stream()
                .map(outcome -> ((Registered) outcome).token())
                .map(token -> lookup.behind(token).orElseThrow().registration().waitingPosition())
                .filter(position -> position != null)
                .toList();
        assertThat(positions)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 60).mapToObj(Long::valueOf).toList());
    }

    @Test
    void aCancelledPlaceGoesToTheNextEligible() {
        var event = given.open(2, 1, 10);
        var first = register(event, "first", "s1");
        var second = register(event, "second", "s1", "s2");
        var third = register(event, "third", "s1");

        changes.cancel(first.token());

        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));
        assertThat(view(third).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(Roundtables.states(view(third))).isEqualTo(Map.of("s1", WAITING));
        assertThat(view(third).places().get(0).waitingPosition()).isEqualTo(1);
        assertThat(view(first).state()).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void aRaisedLimitServesTheLine() {
        var event = given.open(null, 1);
        register(event, "first", "s1");
        var second = register(event, "second", "s1");
        var third = register(event, "third", "s1");

        given.resize(event, null, 2);

        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(Roundtables.states(view(third))).isEqualTo(Map.of("s1", WAITING));
    }

    @Test
    void aLoweredLimitTakesNothingAway() {
        var event = given.open(null, 2);
        var first = register(event, "first", "s1");
        var second = register(event, "second", "s1");

        given.resize(event, null, 1);

        assertThat(Roundtables.states(view(first))).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(occupancies.of(event).sessions().get("s1").placesLeft()).isZero();
    }

    @Test
    void changingSessionsGivesTheOldPlaceToTheNext() {
        var event = given.open(null, 1, 1);
        var first = register(event, "first", "s1");
        var second = register(event, "second", "s1");

        var outcome = changes.chooseSessions(first.token(), Roundtables.codes("s2"));

        assertThat(outcome).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(Roundtables.states(view(first))).isEqualTo(Map.of("s2", CONFIRMED));
        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", CONFIRMED));
    }

    @Test
    void whoComesBackToASessionStandsAtTheEndOfItsLine() {
        var event = given.open(null, 1);
        register(event, "first", "s1");
        var second = register(event, "second", "s1");
        var third = register(event, "third", "s1");

        changes.chooseSessions(second.token(), Roundtables.codes());
        changes.chooseSessions(second.token(), Roundtables.codes("s1"));

        assertThat(view(third).places().get(0).waitingPosition()).isEqualTo(1);
        assertThat(view(second).places().get(0).waitingPosition()).isEqualTo(2);
    }

    @Test
    void anUnconfirmedAddressHoldsItsPlaceUntilTheTimeIsUp() {
        clock.advance(Duration.ZERO);
        var event = given.openOn(terms -> terms.confirmAddress = true, 1, 1);
        var first = register(event, "first", "s1");
        var second = register(event, "second", "s1");
        assertThat(first.registration().state()).isEqualTo(RegistrationState.PENDING_EMAIL);
        assertThat(occupancies.of(event).event().placesLeft()).isZero();

        assertThat(changes.confirmAddress(first.token()))
                .as("the link of the answer does not prove the address")
                .isInstanceOf(ChangeOutcome.UnknownLink.class);
        clock.advance(Duration.ofHours(24));
        deadlines.enforce();

        assertThat(view(first).state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(view(second).state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(occupancies.of(event).event().placesLeft()).isEqualTo(1);
        assertThat(occupancies.of(event).sessions().get("s1").placesLeft()).isEqualTo(1);
    }

    @Test
    void anOfferIsTakenUpOrGoesToTheNext() {
        clock.advance(Duration.ZERO);
        var event = given.openOn(terms -> terms.offerMinutes = 60, null, 1);
        var first = register(event, "first", "s1");
        var second = register(event, "second", "s1");
        var third = register(event, "third", "s1");

        changes.cancel(first.token());
        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", OFFERED));
        assertThat(Roundtables.states(view(third))).isEqualTo(Map.of("s1", WAITING));

        clock.advance(Duration.ofMinutes(60));
        assertThat(changes.acceptSession(second.token(), "s1")).isInstanceOf(ChangeOutcome.NoLongerPossible.class);
        deadlines.enforce();
        assertThat(view(second).places()).isEmpty();
        assertThat(Roundtables.states(view(third))).isEqualTo(Map.of("s1", OFFERED));

        assertThat(changes.acceptSession(third.token(), "s1")).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(Roundtables.states(view(third))).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(occupancies.of(event).sessions().get("s1").taken()).isEqualTo(1);
    }

    @Test
    void twoPlacesThatBecomeFreeAtOnceAreBothOffered() {
        clock.advance(Duration.ZERO);
        var event = given.openOn(terms -> terms.offerMinutes = 60, null, 1, 1);
        var first = register(event, "first", "s1", "s2");
        var second = register(event, "second", "s1", "s2");

        changes.cancel(first.token());

        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", OFFERED, "s2", OFFERED));
    }

    @Test
    void anOfferOfAPlaceInTheEventBringsItsSessionsWhenTakenUp() {
        clock.advance(Duration.ZERO);
        var event = given.openOn(terms -> terms.offerMinutes = 60, 1, 5);
        var first = register(event, "first", "s1");
        var second = register(event, "second", "s1");

        changes.cancel(first.token());
        assertThat(view(second).offeredUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(60)));
        assertThat(changes.acceptEvent(second.token())).isInstanceOf(ChangeOutcome.Changed.class);

        assertThat(view(second).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", CONFIRMED));
    }

    @Test
    void theWindowIsDecidedByTheClock() {
        clock.advance(Duration.ZERO);
        var event = given.open(null, 1);
        clock.set(event.registration().closesAt());

        assertThat(desk.register(given.request(event, "late", "s1"))).isEqualTo(new NotOpen(RegistrationWindow.CLOSED));
    }

    @Test
    void changesEndAtTheDeadline() {
        clock.advance(Duration.ZERO);
        var event = given.open(null, 1);
        var first = register(event, "first", "s1");
        clock.set(event.endsAt());

        assertThat(changes.cancel(first.token())).isInstanceOf(ChangeOutcome.TooLate.class);
    }

    @Test
    void anEventThatIsOverTakesNobodyWhateverItsDocumentSays() {
        clock.advance(Duration.ZERO);
        var event = given.openOn(terms -> terms.closesAt = clock.instant().plus(Duration.ofDays(9)), null, 1);
        clock.set(event.endsAt());

        assertThat(desk.register(given.request(event, "late"))).isEqualTo(new NotOpen(RegistrationWindow.CLOSED));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SCHEDULED")
    void whileTheEventDoesNotTakePlaceTheLineStandsStill(EventStatus status) {
        var event = given.open(null, 1, 2);
        var first = register(event, "first", "s1", "s2");
        var second = register(event, "second", "s1", "s2");
        var third = register(event, "third", "s2");
        var fourth = register(event, "fourth");
        given.announce(event, status, null, 1, 2);

        changes.cancel(first.token());

        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", WAITING, "s2", CONFIRMED));
        assertThat(Roundtables.states(view(third))).isEqualTo(Map.of("s2", WAITING));
        assertThat(changes.chooseSessions(fourth.token(), Roundtables.codes("s2")))
                .as("nobody passes those who wait")
                .isEqualTo(new ChangeOutcome.Refused(new UnavailableSessions(List.of("s2"))));
        assertThat(desk.register(given.request(event, "new", "s1"))).isEqualTo(new NotOpen(RegistrationWindow.NONE));
        given.announce(event, EventStatus.SCHEDULED, null, 1, 2);
        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));
        assertThat(Roundtables.states(view(third))).isEqualTo(Map.of("s2", CONFIRMED));
    }

    @Test
    void inACancelledEventOffersDoNotLapse() {
        clock.advance(Duration.ZERO);
        var event = given.openOn(terms -> terms.offerMinutes = 60, 2, 1);
        var first = register(event, "first", "s1");
        var second = register(event, "second", "s1");
        var third = register(event, "third");
        changes.cancel(first.token());
        given.announce(event, EventStatus.CANCELLED, 2, 1);
        clock.advance(Duration.ofHours(2));

        deadlines.enforce();

        assertThat(Roundtables.states(view(second))).isEqualTo(Map.of("s1", OFFERED));
        assertThat(view(third).state()).isEqualTo(RegistrationState.WAITING);
        given.announce(event, EventStatus.SCHEDULED, 2, 1);
        deadlines.enforce();
        assertThat(view(second).places()).isEmpty();
        assertThat(view(third).state()).isEqualTo(RegistrationState.EXPIRED);
    }

    @Test
    void anOfferMadeBeforeTheDeadlineForChangesIsTakenUpAfterIt() {
        clock.advance(Duration.ZERO);
        var now = clock.instant();
        var event = given.openOn(
                terms -> {
                    terms.offerMinutes = 60;
                    terms.changesUntil = now.plus(Duration.ofMinutes(30));
                },
                2,
                1);
        var first = register(event, "first", "s1");
        var second = register(event, "second", "s1");
        var third = register(event, "third", "s1");
        changes.cancel(first.token());
        clock.advance(Duration.ofMinutes(40));

        assertThat(changes.giveUp(second.token(), "s1")).isEqualTo(new ChangeOutcome.TooLate());
        assertThat(changes.acceptSession(second.token(), "s1")).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(changes.acceptEvent(third.token())).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(view(third).state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void anOfferEndsWhenItsSessionStartsAndNoneIsMadeAfterwards() {
        clock.advance(Duration.ZERO);
        var event = given.openOn(terms -> terms.offerMinutes = 24 * 60, null, 1);
        var first = register(event, "first", "s1");
        var second = register(event, "second", "s1");
        var third = register(event, "third", "s1");
        clock.set(event.startsAt().minus(Duration.ofMinutes(10)));
        changes.cancel(first.token());
        assertThat(view(second).places().get(0).offeredUntil()).isEqualTo(event.startsAt());

        clock.set(event.startsAt());
        deadlines.enforce();

        assertThat(view(second).places()).isEmpty();
        assertThat(Roundtables.states(view(third))).isEqualTo(Map.of("s1", CONFIRMED));
    }

    @Test
    void anOfferOfAPlaceInTheEventEndsWithTheEvent() {
        clock.advance(Duration.ZERO);
        var event = given.openOn(terms -> terms.offerMinutes = 24 * 60, 1, 1);
        var first = register(event, "first");
        var second = register(event, "second");
        clock.set(event.startsAt());
        changes.cancel(first.token());

        assertThat(view(second).offeredUntil()).isEqualTo(event.endsAt());
    }

    @Test
    void everybodyAheadInTheLineCountsAlsoWhoMustConfirmTheAddress() {
        var event = given.openOn(terms -> terms.confirmAddress = true, 2, 1);
        var first = register(event, "first", "s1").registration();
        var second = register(event, "second", "s1").registration();
        var third = register(event, "third", "s1").registration();
        var fourth = register(event, "fourth", "s1").registration();

        assertThat(List.of(first.isHolding(), second.isHolding(), third.isHolding(), fourth.isHolding()))
                .containsExactly(true, false, false, false);
        assertThat(List.of(third.waitingPosition(), fourth.waitingPosition())).containsExactly(1L, 2L);
        assertThat(List.of(second, third, fourth))
                .extracting(waiting -> waiting.places().get(0).waitingPosition())
                .containsExactly(1L, 2L, 3L);
        assertThat(occupancies.of(event).event().waiting()).isEqualTo(2);
        assertThat(occupancies.of(event).sessions().get("s1").waiting()).isEqualTo(3);
    }

    @Test
    void cancellingTwiceReleasesOnce() {
        var event = given.open(5, 5);
        var first = register(event, "first", "s1");
        register(event, "second", "s1");

        var outcomes = atOnce(8, i -> () -> changes.cancel(first.token()));

        assertThat(outcomes).filteredOn(ChangeOutcome.Changed.class::isInstance).hasSize(1);
        assertThat(occupancies.of(event).event().taken()).isEqualTo(1);
        assertThat(occupancies.of(event).sessions().get("s1").taken()).isEqualTo(1);
    }

    @Test
    void registeringAndCancellingAtOnceLosesAndInventsNoPlace() {
        var event = given.open(10, 10, 5);
        var registered = IntStream.range(0, 10)
                .mapToObj(i -> register(event, "early" + i, "s1", "s2"))
                .toList();

        atOnce(
                40,
                i -> () -> i % 4 == 0
                        ? changes.cancel(registered.get(i / 4).token())
                        : desk.register(given.request(event, "late" + i, "s1", "s2")));

        var now = occupancies.of(event);
        assertThat(now.event().confirmed()).isEqualTo(10);
        assertThat(now.event().taken()).isEqualTo(10);
        assertThat(now.event().waiting()).isEqualTo(20);
        assertThat(now.sessions().get("s1").confirmed()).isEqualTo(10);
        assertThat(now.sessions().get("s2").confirmed()).isEqualTo(5);
        assertThat(now.sessions().get("s2").taken()).isEqualTo(5);
    }

    private Registered register(Event event, String person, String... codes) {
        return (Registered) desk.register(given.request(event, person, codes));
    }

    private RegistrationView view(Registered registered) {
        return lookup.behind(registered.token()).orElseThrow().registration();
    }

    private static <T> List<T> atOnce(int times, IntFunction<Callable<T>> act) {
        var pool = Executors.newFixedThreadPool(Math.min(times, 16));
        try {
            var done = pool.invokeAll(IntStream.range(0, times).mapToObj(act).toList());
            return done.stream()
                    .map(future -> {
                        try {
                            return future.get();
                        } catch (Exception failed) {
                            throw new AssertionError(failed);
                        }
                    })
                    .toList();
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        } finally {
            pool.shutdownNow();
        }
    }
}
