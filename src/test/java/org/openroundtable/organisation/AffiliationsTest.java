package org.openroundtable.organisation;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** To which organisation a registration pointed, from when until when. */
@QuarkusTest
class AffiliationsTest {

    private final String first = "Organisation " + UUID.randomUUID();
    private final String second = "Organisation " + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    TestClock clock;

    @Inject
    EntityManager database;

    @Test
    void aCorrectedOrganisationIsKeptAsWhatItWasUntilThen() {
        var slug = given.anEvent().openNow();
        var ada = people.register(slug, of(first), "en");
        clock.advance(Duration.ofMinutes(7));
        var until = clock.instant();

        changes.correct(ada.token(), of(second));
        clock.advance(Duration.ofMinutes(7));
        changes.correct(ada.token(), of(second.toUpperCase(Locale.ROOT)));

        assertThat(past(ada)).containsExactly(first + " until " + until.getEpochSecond());
    }

    private static Registrant of(String organisation) {
        return new Registrant(
                "Ada", "Tester", "ada@industry.example", organisation, OrganisationType.COMPANY, "DE", Answers.NONE);
    }

    @SuppressWarnings("unchecked")
    private List<String> past(Registered registered) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery("""
                        select o.name || ' until ' || cast(floor(extract(epoch from p.until)) as bigint)
                          from organisation_past p join organisation o on o.id = p.organisation_id
                         where p.registration_id = ?1 order by p.id""", String.class)
                .setParameter(1, registered.registration().id())
                .getResultList());
    }
}
