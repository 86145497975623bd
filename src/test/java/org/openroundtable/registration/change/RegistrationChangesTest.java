package org.openroundtable.registration.change;

import java.time.Duration;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.database.Books;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

@QuarkusTest
class RegistrationChangesTest {

    @Inject
    Given given;

    @Inject
    Books books;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Confirmations confirmations;

    @Inject
    TestClock clock;

    @Test
    void changesEndAtTheDeadline() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().limitedTo(null, 1);
        var first = people.register(event.openNow(), "first", "s1");
        clock.set(event.endOf("s1"));

        assertThat(changes.cancel(first.token())).isInstanceOf(ChangeOutcome.TooLate.class);
    }

    @Test
    void cancellingTwiceReleasesOnce() {
        var event = given.anEvent().limitedTo(5, 5).openNow();
        var first = people.register(event, "first", "s1");
        people.register(event, "second", "s1");

        var outcomes = race(8, i -> changes.cancel(first.token()));

        assertThat(outcomes).filteredOn(ChangeOutcome.Changed.class::isInstance).hasSize(1);
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(1);
        assertThat(given.occupancyOf(event).sessions().get("s1").taken()).isEqualTo(1);
    }

    @Test
    void registeringAndCancellingAtOnceLosesAndInventsNoPlace() {
        var event = given.anEvent().limitedTo(10, 10, 5).openNow();
        var registered = IntStream.range(0, 10)
                .mapToObj(i -> people.register(event, "early" + i, "s1", "s2"))
                .toList();

        race(
                40,
                16,
                i -> i % 4 == 0
                        ? changes.cancel(registered.get(i / 4).token())
                        : people.come(event, "late" + i, "s1", "s2"));

        var now = given.occupancyOf(event);
        assertThat(now.event().confirmed()).isEqualTo(10);
        assertThat(now.event().taken()).isEqualTo(10);
        assertThat(now.event().waiting()).isEqualTo(20);
        assertThat(now.sessions().get("s1").confirmed()).isEqualTo(10);
        assertThat(now.sessions().get("s2").confirmed()).isEqualTo(5);
        assertThat(now.sessions().get("s2").taken()).isEqualTo(5);
        books.areRight(event);
    }

    @Test
    void anOfferMadeBeforeTheDeadlineForChangesIsTakenUpAfterIt() {
        clock.advance(Duration.ZERO);
        var now = clock.instant();
        var event = given.anEvent()
                .offeringFor(Duration.ofMinutes(60))
                .changeableUntil(now.plus(Duration.ofMinutes(30)))
                .limitedTo(2, 1)
                .openNow();
        var first = people.register(event, "first", "s1");
        var second = people.register(event, "second", "s1");
        var third = people.register(event, "third", "s1");
        changes.cancel(first.token());
        clock.advance(Duration.ofMinutes(40));

        assertThat(changes.giveUp(second.token(), "s1")).isEqualTo(new ChangeOutcome.TooLate());
        assertThat(confirmations.acceptSession(second.token(), "s1")).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(confirmations.acceptEvent(third.token())).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(people.view(third).state()).isEqualTo(RegistrationState.CONFIRMED);
    }
}
