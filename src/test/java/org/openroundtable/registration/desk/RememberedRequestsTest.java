package org.openroundtable.registration.desk;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class RememberedRequestsTest {

    @Inject
    Given given;

    @Inject
    RegistrationDesk desk;

    @Inject
    RememberedRequests requests;

    @Inject
    TestClock clock;

    /** Whoever looks into the database a day later finds no trace of what was sent under which key. */
    @Test
    void aRequestIsForgottenAfterADayAndNotBefore() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().openNow();
        var ada = register(event, "ada");
        clock.advance(Duration.ofHours(12));
        var ben = register(event, "ben");

        clock.advance(Duration.ofHours(12));
        requests.forget();

        assertThat(isRemembered(ada)).isFalse();
        assertThat(isRemembered(ben)).isTrue();
    }

    private Registered register(String event, String person) {
        var registrant = People.somebody("Test", person, person + "@registrant.example");
        var key = new IdempotencyKey(UUID.randomUUID().toString());
        return (Registered) desk.register(new RegistrationRequest(event, registrant, Set.of(), "en", key));
    }

    private boolean isRemembered(Registered registered) {
        var id = registered.registration().id();
        return QuarkusTransaction.requiringNew().call(() -> requests.count("registrationId", id) == 1);
    }
}
