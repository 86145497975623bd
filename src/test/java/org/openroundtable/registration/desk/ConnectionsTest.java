package org.openroundtable.registration.desk;

import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.LateCodes;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.Race;
import org.openroundtable.testing.database.TwoConnections;
import org.openroundtable.testing.guest.Guests;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever registers or changes something asks for a connection only while they have none, also when they begin again. */
@QuarkusTest
@TestProfile(TwoConnections.class)
class ConnectionsTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Guests guests;

    @Inject
    EventSnapshots snapshots;

    @Inject
    RegistrationDesk desk;

    @Inject
    RegistrationChanges changes;

    @Inject
    LateCodes codes;

    @Inject
    TwoConnections.Last connection;

    @Test
    void whoeverHasReadOfAnEventThatIsAnotherByThenBeginsAgainWithTheSame() {
        var event = given.anEvent().withSession("s1", 5);
        var read = snapshots.current(event.openNow()).orElseThrow();
        guests.make(read.slug(), "EXPO", 5);
        event.titled("Another title").openNow();

        connection.whileThereIsOne(() -> assertThat(register(read, "anna")).isInstanceOf(Registered.class));
    }

    @Test
    void manyAtOnceGetWhatThereIsOneAfterTheOther() {
        var event = snapshots
                .current(given.anEvent().withCapacity(3).withSession("s1", 3).openNow())
                .orElseThrow();
        guests.make(event.slug(), "EXPO", 50);

        connection.whileThereIsOne(() -> assertThat(Race.race(30, number -> register(event, "person" + number)))
                .allMatch(Registered.class::isInstance));

        assertThat(given.occupancyOf(event.slug()).event().confirmed()).isEqualTo(3);
        assertThat(given.occupancyOf(event.slug()).event().waiting()).isEqualTo(27);
    }

    @Test
    void whatSomebodyChangesLaterNeedsNoSecondOneEither() {
        var event = given.anEvent().withSession("s1", 1).withSession("s2", 5).openNow();
        people.register(event, "first", "s1");
        var late = people.register(event, "late", "s1");
        guests.make(event, "LATE", 5);

        connection.whileThereIsOne(() -> {
            assertThat(codes.show(late.token(), "LATE")).isInstanceOf(Changed.class);
            assertThat(changes.correct(late.token(), somebody("late"))).isInstanceOf(Changed.class);
            assertThat(changes.chooseSessions(late.token(), Set.of("s1", "s2"))).isInstanceOf(Changed.class);
            assertThat(changes.cancel(late.token())).isInstanceOf(Changed.class);
        });
    }

    private RegistrationOutcome register(EventSnapshot event, String person) {
        return desk.register(
                event,
                new RegistrationRequest(event.slug(), somebody(person), Set.of("s1"), "en").with(Pass.ofCode("EXPO")));
    }

    /** From somewhere that nobody knows yet. */
    private static Registrant somebody(String person) {
        return new Registrant(
                "Test",
                person,
                person + "@connections.example",
                "Organisation of " + person,
                OrganisationType.COMPANY,
                "ES",
                Answers.NONE);
    }
}
