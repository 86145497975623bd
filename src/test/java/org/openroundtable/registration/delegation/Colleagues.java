package org.openroundtable.registration.delegation;

import java.time.Clock;
import java.util.Set;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.desk.RegistrationOutcome;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.desk.RegistrationRequest;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.report.integrity.Integrity;
import org.openroundtable.testing.People;

import static org.assertj.core.api.Assertions.assertThat;

/** People of organisations, by whose names they come. */
@Singleton
class Colleagues {

    @Inject
    People people;

    @Inject
    EventSnapshots events;

    @Inject
    Integrity integrity;

    @Inject
    Clock clock;

    Registered register(String event, String person, String organisation, String... sessions) {
        return people.register(event, person(person, organisation), "en", sessions);
    }

    RegistrationOutcome come(String event, String person, String organisation, String... sessions) {
        return people.come(event, person(person, organisation), "en", sessions);
    }

    RegistrationRequest request(String event, String person, String organisation) {
        return new RegistrationRequest(event, person(person, organisation), Set.of(), "en");
    }

    /** At an address of the organisation's own. */
    Registrant person(String name, String organisation) {
        return new Registrant(
                "Test",
                name,
                name + "@"
                        + organisation.substring(0, organisation.indexOf(' ')).toLowerCase() + ".example",
                organisation,
                OrganisationType.COMPANY,
                "DE",
                Answers.NONE);
    }

    Ids ids(String event, Registered registered) {
        return new Ids(
                events.current(event).orElseThrow().id(),
                registered.registration().id());
    }

    void assertBooksAreRight(String event) {
        assertThat(integrity.violations(events.current(event).orElseThrow(), clock.instant()))
                .isEmpty();
    }
}
