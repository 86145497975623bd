package org.openroundtable.registration.desk;

import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.question.Answers;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who has to wait for the places of one event has brought an organisation that nobody knew. */
@QuarkusTest
class NewOrganisationTest {

    private final String organisation = "Organisation " + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Limits limits;

    @Inject
    Events events;

    @Inject
    EntityManager database;

    private String held;
    private String other;

    @BeforeEach
    void openEvents() {
        held = given.anEvent().limitedTo(10, 10).openNow();
        other = given.anEvent().limitedTo(10, 10).openNow();
    }

    @Test
    void whoeverBringsTheSameToAnotherEventDoesNotWait() throws Exception {
        var waited = whileHeld(() -> people.come(held, somebody("ada"), "en", "s1"));

        assertThat(waited).isInstanceOf(Registered.class);
    }

    @Test
    void whoeverBringsToAnotherEventWhatACorrectionHasBroughtDoesNotWait() throws Exception {
        var ada = people.register(held, "ada", "s1");

        var waited = whileHeld(() -> changes.correct(ada.token(), somebody("ada")));

        assertThat(waited).isInstanceOf(Changed.class);
    }

    /** What becomes of something that waits for the places of the event, while others register for another one. */
    private <T> T whileHeld(Callable<T> waiting) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        try {
            return QuarkusTransaction.requiringNew()
                    .call(() -> {
                        limits.hold(events.withSlug(held).orElseThrow().id());
                        var holder = database.createNativeQuery("select pg_backend_pid()")
                                .getSingleResult();
                        var waits = pool.submit(waiting);
                        Awaitility.await("somebody at the lock").until(() -> isWaitedFor(holder));

                        var elsewhere = pool.submit(() -> people.come(other, somebody("ben"), "en", "s1"));

                        assertThat(elsewhere.get(10, TimeUnit.SECONDS)).isInstanceOf(Registered.class);
                        return waits;
                    })
                    .get();
        } finally {
            pool.shutdownNow();
        }
    }

    private boolean isWaitedFor(Object holder) {
        return QuarkusTransaction.requiringNew().call(() -> (boolean) database.createNativeQuery(
                        "select exists (select 1 from pg_stat_activity where cast(?1 as integer) = any (pg_blocking_pids(pid)))")
                .setParameter(1, holder)
                .getSingleResult());
    }

    private Registrant somebody(String name) {
        return new Registrant(
                "Test", name, name + "@industry.example", organisation, OrganisationType.COMPANY, "DE", Answers.NONE);
    }
}
