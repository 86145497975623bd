package org.openroundtable.registration.code;

import java.time.Clock;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.account.Actor;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.NotAdmitted;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.database.Books;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

/** As many are let in by a code as it is good for, however many come at once. */
@QuarkusTest
class CodeRushTest {

    @Inject
    Given given;

    @Inject
    Books books;

    @Inject
    AccessCodes codes;

    @Inject
    EventSnapshots events;

    @Inject
    RegistrationDesk desk;

    @Inject
    Clock clock;

    /** @param places in the event; those who come later wait, and use the code as well */
    @ParameterizedTest
    @CsvSource({"100", "3"})
    void aCodeIsGoodForAsManyAsItSays(int places) {
        var slug = given.anEvent().withCapacity(places).openNow();
        var event = events.current(slug).orElseThrow();
        codes.make(event, new NewCode("SEVENFOLD", null, 7, null), Actor.SYSTEM, clock.instant());

        var outcomes = race(30, at -> come(slug, "racer" + at));

        assertThat(outcomes.stream().filter(Registered.class::isInstance)).hasSize(7);
        assertThat(outcomes.stream().filter(new NotAdmitted(CodeFault.USED_UP)::equals))
                .hasSize(23);
        assertThat(codes.of(event.id()).get(0).used()).isEqualTo(7);
        books.areRight(slug);
    }

    private RegistrationOutcome come(String slug, String person) {
        var request = new RegistrationRequest(slug, somebody(person), Set.of(), "en");
        return desk.register(request.with(Pass.ofCode("sevenfold")));
    }

    private static Registrant somebody(String person) {
        return People.somebody("Test", person, person + "@industry.example");
    }
}
