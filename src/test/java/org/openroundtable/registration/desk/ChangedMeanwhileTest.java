package org.openroundtable.registration.desk;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.event.EventStatus;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.desk.RegistrationOutcome.NotOpen;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.People.somebody;
import static org.openroundtable.testing.Race.race;

/** An event changes between the moment at which somebody has read of it and that at which they get their places. */
@QuarkusTest
class ChangedMeanwhileTest {

    private static final int PEOPLE = 160;
    private static final int AT_ONCE = 12;

    private final String run = UUID.randomUUID().toString();

    @Inject
    Given given;

    @Inject
    EventSnapshots snapshots;

    @Inject
    RegistrationDesk desk;

    @Inject
    Letterbox letterbox;

    @ParameterizedTest(name = "{0} places")
    @ValueSource(ints = {0, 5})
    void nobodyGetsAPlaceInAnEventThatIsCancelledByThen(int capacity) {
        var event = given.anEvent().limitedTo(null, capacity);
        var read = snapshots.current(event.openNow()).orElseThrow();
        event.being(EventStatus.CANCELLED).openNow();

        assertThat(desk.register(read, request(read.slug(), "late"))).isInstanceOf(NotOpen.class);
    }

    @ParameterizedTest(name = "{0} places")
    @ValueSource(ints = {0, 5})
    void everybodyIsToldTheTimesAsTheyAreByThen(int capacity) {
        var event = given.anEvent().limitedTo(null, capacity);
        var read = snapshots.current(event.openNow()).orElseThrow();
        event.movedTo(read.startsAt().plus(Duration.ofDays(1))).openNow();

        var registered = (Registered) desk.register(read, request(read.slug(), "early"));

        assertThat(registered.registration().places().get(0).startsAt()).isEqualTo(event.startOf("s1"));
    }

    @Test
    void whoeverIsConfirmedWhileAnEventIsBeingCancelledIsTold() {
        var event = given.anEvent().limitedTo(null, 5_000);
        var slug = event.openNow();

        var outcomes = race(PEOPLE, AT_ONCE, i -> {
            if (i == PEOPLE / 2) {
                event.being(EventStatus.CANCELLED).openNow();
            }
            return desk.register(request(slug, "person" + i));
        });

        assertThat(outcomes).hasAtLeastOneElementOfType(Registered.class).hasAtLeastOneElementOfType(NotOpen.class);
        for (var i = 0; i < PEOPLE; i++) {
            if (outcomes.get(i) instanceof Registered) {
                assertThat(letterbox.occasions(address("person" + i)))
                        .containsExactly("confirmation", "event-cancelled");
            }
        }
    }

    private RegistrationRequest request(String slug, String person) {
        return new RegistrationRequest(slug, somebody("Test", person, address(person)), Set.of("s1"), "en");
    }

    private String address(String person) {
        return person + "@" + run + ".example";
    }
}
