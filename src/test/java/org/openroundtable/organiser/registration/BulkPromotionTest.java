package org.openroundtable.organiser.registration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.bulk.BulkWork;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.BulkForm;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever is to leave together with others gets none of their places; everybody else who waits does. */
@QuarkusTest
class BulkPromotionTest {

    private static final String REASON = "The room is too small";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    BulkForm bulk;

    @Inject
    BulkWork work;

    @Inject
    RegistrationChanges changes;

    @Inject
    Letterbox letterbox;

    @Inject
    EntityManager entities;

    @Test
    void noneOfThoseWhoAreTurnedDownTogetherIsGivenAPlaceBefore() {
        var event = given.anEvent().approving().withCapacity(2).openNow();
        register(event, "anna");
        register(event, "bo");
        var cem = register(event, "cem");
        assertThat(people.view(cem).waitingPosition()).isEqualTo(1);

        bulk.begin(event, "", BulkVerb.REJECT, REASON, 3);
        work.work();

        assertThat(people.view(cem).state()).isEqualTo(RegistrationState.REJECTED);
        assertThat(letterbox.occasions(address(event, "cem"))).containsExactly("waiting", "rejection");
    }

    @Test
    void noneOfThoseWhoAreCancelledTogetherIsGivenAPlaceInASessionBefore() {
        var event = given.anEvent().withSession("s1", 1).openNow();
        register(event, "anna", "s1");
        var bo = register(event, "bo", "s1");
        var dan = register(event, "dan", "s1");

        bulk.begin(event, "?q=anna@", BulkVerb.CANCEL, REASON, 1);
        bulk.begin(event, "?q=bo@", BulkVerb.CANCEL, REASON, 1);
        work.work();

        assertThat(letterbox.occasions(address(event, "bo"))).containsExactly("confirmation", "cancellation");
        assertThat(people.view(bo).isActive()).isFalse();
        assertThat(people.places(dan)).containsEntry("s1", PlaceState.CONFIRMED);
    }

    @Test
    void othersWhoWaitMoveUpPastThoseWhoLeave() {
        var event = given.anEvent().withCapacity(1).openNow();
        register(event, "anna");
        register(event, "cem");
        var dan = register(event, "dan");

        bulk.begin(event, "?q=anna@", BulkVerb.CANCEL, REASON, 1);
        bulk.begin(event, "?q=cem@", BulkVerb.CANCEL, REASON, 1);
        work.work();

        assertThat(people.view(dan).isConfirmed()).isTrue();
        assertThat(letterbox.occasions(address(event, "cem"))).containsExactly("waiting", "cancellation");
    }

    /** The others were served without them; when they turn out to stay, they get what is free. */
    @Test
    void whoStaysAfterAllGetsThePlaceThatIsFree() {
        var event = given.anEvent().withSession("s1", 1).openNow();
        var anna = register(event, "anna", "s1");
        var bo = register(event, "bo", "s1");
        // Confirmed people are not turned down.
        toBeTurnedDown(event, bo);
        changes.giveUp(anna.token(), "s1");
        assertThat(people.places(bo)).containsEntry("s1", PlaceState.WAITING);

        work.work();

        assertThat(people.view(bo).isConfirmed()).isTrue();
        assertThat(people.places(bo)).containsEntry("s1", PlaceState.CONFIRMED);
    }

    private void toBeTurnedDown(String event, Registered registered) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        with job as (
                            insert into bulk_job (event_id, verb, argument, actor_kind, actor_id, started_at)
                            select id, 'REJECT', 'Full', 'staff', 1, now() from event where slug = ?1 returning id)
                        insert into bulk_task (job_id, registration_id) select id, ?2 from job""")
                .setParameter(1, event)
                .setParameter(2, registered.registration().id())
                .executeUpdate());
    }

    private Registered register(String event, String name, String... sessions) {
        return people.register(event, People.somebody(name, "X", address(event, name)), "en", sessions);
    }

    private static String address(String event, String name) {
        return name + "@" + event + ".example";
    }
}
