package org.openroundtable.registration.waiting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.Clash;
import org.openroundtable.registration.Refusal.Overlapping;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.registration.change.Deadlines;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.OFFERED;
import static org.openroundtable.registration.PlaceState.WAITING;

/** Nobody gets a second place at the same time, in whatever way places become free after a session was moved. */
@QuarkusTest
class NoOverlapTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    PassingRecords records;

    @Inject
    RegistrationChanges changes;

    @Inject
    Confirmations confirmations;

    @Inject
    Deadlines deadlines;

    @Inject
    TestClock clock;

    @Test
    void whoHasAPlaceAtTheSameTimeIsPassedOverAndKeepsTheNumber() {
        var event = given.anEvent().limitedTo(null, 5, 1);
        var slug = event.openNow();
        var ada = people.register(slug, "ada", "s2");
        var ben = people.register(slug, "ben", "s1", "s2");
        var cat = people.register(slug, "cat", "s2");
        moveTogether(event);

        changes.giveUp(ada.token(), "s2");

        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED, "s2", WAITING));
        assertThat(people.places(cat)).isEqualTo(Map.of("s2", CONFIRMED));
        assertThat(records.passedOver(ben)).containsExactly("s2 \"overlapping\"");
        changes.giveUp(cat.token(), "s2");
        assertThat(people.view(ben).places().get(1).waitingPosition()).isEqualTo(1);
        assertThat(records.passedOver(ben)).as("once for each reason").hasSize(1);
    }

    @Test
    void whoGivesUpTheOtherPlaceIsServedAtOnce() {
        var event = given.anEvent().limitedTo(null, 5, 1);
        var slug = event.openNow();
        var ada = people.register(slug, "ada", "s2");
        var ben = people.register(slug, "ben", "s1", "s2");
        moveTogether(event);
        changes.giveUp(ada.token(), "s2");

        changes.chooseSessions(ben.token(), Set.of("s2"));

        assertThat(people.places(ben)).isEqualTo(Map.of("s2", CONFIRMED));
    }

    @Test
    void aRaisedLimitPassesThemOver() {
        var event = given.anEvent().limitedTo(null, 5, 1);
        var slug = event.openNow();
        people.register(slug, "ada", "s2");
        var ben = people.register(slug, "ben", "s1", "s2");
        var cat = people.register(slug, "cat", "s2");

        moveTogether(event.limitedTo(null, 5, 2));

        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED, "s2", WAITING));
        assertThat(people.places(cat)).isEqualTo(Map.of("s2", CONFIRMED));
    }

    @Test
    void aHoldThatLapsesPassesThemOver() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().limitedTo(null, 5, 1);
        var slug = event.openNow();
        var ben = people.register(slug, "ben", "s1");
        event.confirmingAddresses(Duration.ofHours(1)).openNow();
        people.register(slug, "ada", "s2");
        changes.chooseSessions(ben.token(), Set.of("s1", "s2"));
        moveTogether(event);
        clock.advance(Duration.ofHours(1));

        deadlines.enforce();

        assertThat(given.occupancyOf(slug).sessions().get("s2").placesLeft()).isEqualTo(1);
        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED, "s2", WAITING));
    }

    @Test
    void whoComesUpFromTheLineOfTheEventGetsOneOfThem() {
        var event = given.anEvent().limitedTo(1, 5, 5);
        var slug = event.openNow();
        var ada = people.register(slug, "ada");
        var ben = people.register(slug, "ben", "s1", "s2");
        moveTogether(event);

        changes.cancel(ada.token());

        assertThat(people.view(ben).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED, "s2", WAITING));
        assertThat(records.passedOver(ben)).containsExactly("s2 \"overlapping\"");
    }

    @Test
    void whoTakesUpAnOfferInTheEventGetsOneOfThem() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().offeringFor(Duration.ofHours(1)).limitedTo(1, 5, 5);
        var slug = event.openNow();
        var ada = people.register(slug, "ada");
        var ben = people.register(slug, "ben", "s1", "s2");
        moveTogether(event);
        changes.cancel(ada.token());

        confirmations.acceptEvent(ben.token());

        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED, "s2", WAITING));
        assertThat(records.passedOver(ben)).containsExactly("s2 \"overlapping\"");
    }

    @Test
    void nobodyIsOfferedTwoAtOnce() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().offeringFor(Duration.ofHours(1)).limitedTo(null, 1, 1);
        var slug = event.openNow();
        var ada = people.register(slug, "ada", "s1", "s2");
        var ben = people.register(slug, "ben", "s1", "s2");
        moveTogether(event);

        changes.cancel(ada.token());

        assertThat(people.places(ben)).isEqualTo(Map.of("s1", OFFERED, "s2", WAITING));
        clock.advance(Duration.ofHours(1));
        deadlines.enforce();
        assertThat(people.places(ben)).as("the first was let lapse").isEqualTo(Map.of("s2", OFFERED));
    }

    @Test
    void anOfferIsNotTakenUpBesideAPlaceAtTheSameTime() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().offeringFor(Duration.ofHours(1)).limitedTo(null, 5, 1);
        var slug = event.openNow();
        var ada = people.register(slug, "ada", "s2");
        var ben = people.register(slug, "ben", "s1", "s2");
        changes.giveUp(ada.token(), "s2");
        moveTogether(event);

        assertThat(confirmations.acceptSession(ben.token(), "s2"))
                .isEqualTo(new ChangeOutcome.Refused(new Overlapping(List.of(new Clash("s1", "s2")))));

        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED, "s2", OFFERED));
        changes.giveUp(ben.token(), "s1");
        assertThat(confirmations.acceptSession(ben.token(), "s2")).isInstanceOf(ChangeOutcome.Changed.class);
    }

    /** The second panel is moved to the time of the first. */
    private static void moveTogether(EventBuilder event) {
        event.whereSession("s2", panel -> panel.put("start", event.startOf("s1").toString())
                        .put("end", event.endOf("s1").toString()))
                .openNow();
    }
}
