package org.openroundtable.registration.waiting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.OFFERED;
import static org.openroundtable.registration.PlaceState.WAITING;

@QuarkusTest
class WaitingListTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Confirmations confirmations;

    @Inject
    TestClock clock;

    @Test
    void aCancelledPlaceGoesToTheNextEligible() {
        var event = given.anEvent().limitedTo(2, 1, 10).openNow();
        var first = people.register(event, "first", "s1");
        var second = people.register(event, "second", "s1", "s2");
        var third = people.register(event, "third", "s1");

        changes.cancel(first.token());

        assertThat(people.places(second)).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));
        assertThat(people.view(third).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.places(third)).isEqualTo(Map.of("s1", WAITING));
        assertThat(people.view(third).places().get(0).waitingPosition()).isEqualTo(1);
        assertThat(people.view(first).state()).isEqualTo(RegistrationState.CANCELLED);
    }

    @Test
    void aRaisedLimitServesTheLine() {
        var event = given.anEvent().limitedTo(null, 1).openNow();
        people.register(event, "first", "s1");
        var second = people.register(event, "second", "s1");
        var third = people.register(event, "third", "s1");

        given.theEvent(event).limitedTo(null, 2).openNow();

        assertThat(people.places(second)).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(people.places(third)).isEqualTo(Map.of("s1", WAITING));
    }

    @Test
    void aLoweredLimitTakesNothingAway() {
        var event = given.anEvent().limitedTo(null, 2).openNow();
        var first = people.register(event, "first", "s1");
        var second = people.register(event, "second", "s1");

        given.theEvent(event).limitedTo(null, 1).openNow();

        assertThat(people.places(first)).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(people.places(second)).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(given.occupancyOf(event).sessions().get("s1").placesLeft()).isZero();
    }

    @Test
    void changingSessionsGivesTheOldPlaceToTheNext() {
        var event = given.anEvent().limitedTo(null, 1, 1).openNow();
        var first = people.register(event, "first", "s1");
        var second = people.register(event, "second", "s1");

        var outcome = changes.chooseSessions(first.token(), Set.of("s2"));

        assertThat(outcome).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(people.places(first)).isEqualTo(Map.of("s2", CONFIRMED));
        assertThat(people.places(second)).isEqualTo(Map.of("s1", CONFIRMED));
    }

    @Test
    void whoComesBackToASessionStandsAtTheEndOfItsLine() {
        var event = given.anEvent().limitedTo(null, 1).openNow();
        people.register(event, "first", "s1");
        var second = people.register(event, "second", "s1");
        var third = people.register(event, "third", "s1");

        changes.chooseSessions(second.token(), Set.of());
        changes.chooseSessions(second.token(), Set.of("s1"));

        assertThat(people.view(third).places().get(0).waitingPosition()).isEqualTo(1);
        assertThat(people.view(second).places().get(0).waitingPosition()).isEqualTo(2);
    }

    @Test
    void twoPlacesThatBecomeFreeAtOnceAreBothOffered() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent()
                .offeringFor(Duration.ofMinutes(60))
                .limitedTo(null, 1, 1)
                .openNow();
        var first = people.register(event, "first", "s1", "s2");
        var second = people.register(event, "second", "s1", "s2");

        changes.cancel(first.token());

        assertThat(people.places(second)).isEqualTo(Map.of("s1", OFFERED, "s2", OFFERED));
    }

    @Test
    void anOfferOfAPlaceInTheEventBringsItsSessionsWhenTakenUp() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent()
                .offeringFor(Duration.ofMinutes(60))
                .limitedTo(1, 5)
                .openNow();
        var first = people.register(event, "first", "s1");
        var second = people.register(event, "second", "s1");

        changes.cancel(first.token());
        assertThat(people.view(second).offeredUntil()).isEqualTo(clock.instant().plus(Duration.ofMinutes(60)));
        assertThat(confirmations.acceptEvent(second.token())).isInstanceOf(ChangeOutcome.Changed.class);

        assertThat(people.view(second).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.places(second)).isEqualTo(Map.of("s1", CONFIRMED));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SCHEDULED")
    void whileTheEventDoesNotTakePlaceTheLineStandsStill(EventStatus status) {
        var event = given.anEvent().limitedTo(null, 1, 2);
        var slug = event.openNow();
        var first = people.register(slug, "first", "s1", "s2");
        var second = people.register(slug, "second", "s1", "s2");
        var third = people.register(slug, "third", "s2");
        var fourth = people.register(slug, "fourth");
        event.being(status).openNow();

        changes.cancel(first.token());

        assertThat(people.places(second)).isEqualTo(Map.of("s1", WAITING, "s2", CONFIRMED));
        assertThat(people.places(third)).isEqualTo(Map.of("s2", WAITING));
        assertThat(changes.chooseSessions(fourth.token(), Set.of("s2")))
                .as("nobody passes those who wait")
                .isEqualTo(new ChangeOutcome.Refused(new UnavailableSessions(List.of("s2"))));
        assertThat(people.come(slug, "new", "s1")).isInstanceOfSatisfying(NotOpen.class, notOpen -> assertThat(
                        notOpen.why().state().name())
                .isEqualTo(status.name()));
        event.being(EventStatus.SCHEDULED).openNow();
        assertThat(people.places(second)).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));
        assertThat(people.places(third)).isEqualTo(Map.of("s2", CONFIRMED));
    }
}
