package org.openroundtable.registration.waiting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.Refusal.UnavailableSessions;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.registration.change.Deadlines;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.OFFERED;
import static org.openroundtable.registration.PlaceState.WAITING;

/** In a session that is cancelled everything stands still, and nothing of it is in anybody's way. */
@QuarkusTest
class CancelledSessionTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Confirmations confirmations;

    @Inject
    Deadlines deadlines;

    @Inject
    TestClock clock;

    @Test
    void nobodyCanChooseItOrWaitForIt() {
        var event = given.anEvent().limitedTo(null, 1, 5);
        var slug = event.openNow();
        people.register(slug, "ada", "s1");
        var ben = people.register(slug, "ben", "s2");
        event.cancelling("s1").openNow();

        assertThat(people.come(slug, "cat", "s1"))
                .isEqualTo(new RegistrationOutcome.Refused(new UnavailableSessions(List.of("s1"))));
        assertThat(changes.chooseSessions(ben.token(), Set.of("s1")))
                .isEqualTo(new ChangeOutcome.Refused(new UnavailableSessions(List.of("s1"))));
        assertThat(people.places(ben)).isEqualTo(Map.of("s2", CONFIRMED));
    }

    @Test
    void itsLineStandsStillUntilItTakesPlaceAfterAll() {
        var event = given.anEvent().limitedTo(null, 1);
        var slug = event.openNow();
        var ada = people.register(slug, "ada", "s1");
        var ben = people.register(slug, "ben", "s1");
        event.cancelling("s1").openNow();

        changes.giveUp(ada.token(), "s1");
        assertThat(people.places(ben)).isEqualTo(Map.of("s1", WAITING));

        event.reinstating("s1").openNow();
        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(given.occupancyOf(slug).sessions().get("s1").placesLeft()).isZero();
    }

    @Test
    void whoHasAPlaceInItKeepsItWhenTheyChooseOthers() {
        var event = given.anEvent().limitedTo(null, 1, 5);
        var slug = event.openNow();
        var ada = people.register(slug, "ada", "s1");
        event.cancelling("s1").openNow();

        changes.chooseSessions(ada.token(), Set.of("s1", "s2"));

        assertThat(people.places(ada)).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));
    }

    @Test
    void whatIsOnOfferThereNeitherLapsesNorCanBeTakenUp() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().offeringFor(Duration.ofHours(1)).limitedTo(null, 1);
        var slug = event.openNow();
        var ada = people.register(slug, "ada", "s1");
        var ben = people.register(slug, "ben", "s1");
        changes.cancel(ada.token());
        event.cancelling("s1").openNow();

        assertThat(confirmations.acceptSession(ben.token(), "s1")).isInstanceOf(ChangeOutcome.NoLongerPossible.class);
        clock.advance(Duration.ofHours(2));
        deadlines.enforce();
        assertThat(people.places(ben)).isEqualTo(Map.of("s1", OFFERED));

        event.reinstating("s1").openNow();
        deadlines.enforce();
        assertThat(people.places(ben)).isEmpty();
    }

    @Test
    void aPlaceInItIsNotInTheWayOfAnotherAtTheSameTime() {
        var event = given.anEvent().withSession("s1", 5).withParallelSession("s2", 1);
        var slug = event.openNow();
        var ada = people.register(slug, "ada", "s1");
        event.cancelling("s1").openNow();

        assertThat(changes.chooseSessions(ada.token(), Set.of("s1", "s2"))).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(people.places(ada)).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));

        event.reinstating("s1").openNow();
        assertThat(people.view(ada).places()).allSatisfy(place -> assertThat(place.clashes())
                .as("both are theirs, and they are told")
                .hasSize(1));
    }

    @Test
    void whoWasPassedOverBecauseOfItIsServedAtOnce() {
        var event = given.anEvent().limitedTo(null, 5, 1);
        var slug = event.openNow();
        var ada = people.register(slug, "ada", "s2");
        var ben = people.register(slug, "ben", "s1", "s2");
        event.whereSession("s2", session -> session.put(
                                "start", event.startOf("s1").toString())
                        .put("end", event.endOf("s1").toString()))
                .openNow();
        changes.cancel(ada.token());
        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED, "s2", WAITING));

        event.cancelling("s1").openNow();

        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));
    }
}
