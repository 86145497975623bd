package org.openroundtable.registration.change;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.Events;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.change.ChangeOutcome.NoLongerPossible;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.WAITING;
import static org.openroundtable.registration.RegistrationState.PENDING_APPROVAL;
import static org.openroundtable.registration.RegistrationState.REJECTED;

/** Where an organiser decides on each registration, places are held until then and limits stay exact. */
@QuarkusTest
class ApprovalsTest {

    private static final Actor DESK = new Actor.Staff(1L);

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Approvals approvals;

    @Inject
    OrganiserChanges organisers;

    @Inject
    RegistrationChanges changes;

    @Inject
    Confirmations confirmations;

    @Inject
    Events events;

    @Inject
    Letterbox letterbox;

    @Test
    void whatAwaitsApprovalIsHeldAndNotCountedAsConfirmed() {
        var event = given.anEvent().approving().limitedTo(5, 1).openNow();
        var ada = people.register(event, "ada", "s1");
        var ben = people.register(event, "ben", "s1");

        assertThat(ada.registration().state()).isEqualTo(PENDING_APPROVAL);
        assertThat(people.places(ben)).isEqualTo(Map.of("s1", WAITING));
        var held = given.occupancyOf(event);
        assertThat(held.event().placesLeft()).isEqualTo(3);
        assertThat(held.event().confirmed()).isZero();
        assertThat(held.sessions().get("s1").placesLeft()).isZero();
        assertThat(held.sessions().get("s1").confirmed()).isZero();

        assertThat(approvals.approve(ids(event, ada), DESK)).isInstanceOf(Changed.class);

        assertThat(people.view(ada).isConfirmed()).isTrue();
        assertThat(given.occupancyOf(event).event().confirmed()).isEqualTo(1);
        assertThat(given.occupancyOf(event).sessions().get("s1").confirmed()).isEqualTo(1);
    }

    @Test
    void whatIsHeldForTheRejectedGoesToTheNextWhoAwaitsApprovalToo() {
        var event = given.anEvent()
                .approving()
                .offeringFor(Duration.ofHours(1))
                .limitedTo(2, 1)
                .openNow();
        var ada = people.register(event, "ada", "s1");
        var ben = people.register(event, "ben", "s1");
        var cem = people.register(event, "cem", "s1");
        assertThat(people.view(cem).state()).isEqualTo(RegistrationState.WAITING);

        assertThat(approvals.reject(ids(event, ada), "Not invited", true, DESK)).isInstanceOf(Changed.class);

        assertThat(people.view(ada).state()).isEqualTo(REJECTED);
        assertThat(people.view(ben).state()).isEqualTo(PENDING_APPROVAL);
        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(people.view(cem).state()).isEqualTo(PENDING_APPROVAL);
        assertThat(people.view(cem).offeredUntil()).isNull();
        assertThat(given.occupancyOf(event).event().placesLeft()).isZero();
    }

    @Test
    void theAddressIsConfirmedFirst() {
        var event = given.anEvent()
                .approving()
                .confirmingAddresses(Duration.ofHours(1))
                .openNow();
        var ada = people.register(event, "ada");
        assertThat(ada.registration().state()).isEqualTo(RegistrationState.PENDING_EMAIL);
        assertThat(approvals.approve(ids(event, ada), DESK)).isInstanceOf(NoLongerPossible.class);

        confirmations.confirmAddress(ada.token());

        assertThat(people.view(ada).state()).isEqualTo(PENDING_APPROVAL);
    }

    @Test
    void whileItAwaitsApprovalItsHolderChangesAndCancelsIt() {
        var event = given.anEvent().approving().limitedTo(null, 1, 1).openNow();
        var ada = people.register(event, "ada", "s1");

        assertThat(changes.chooseSessions(ada.token(), Set.of("s2"))).isInstanceOf(Changed.class);
        assertThat(people.view(ada).state()).isEqualTo(PENDING_APPROVAL);
        assertThat(people.places(ada)).isEqualTo(Map.of("s2", CONFIRMED));
        assertThat(given.occupancyOf(event).sessions().get("s1").placesLeft()).isEqualTo(1);

        changes.cancel(ada.token());
        assertThat(approvals.approve(ids(event, ada), DESK)).isInstanceOf(NoLongerPossible.class);
        assertThat(given.occupancyOf(event).event().taken()).isZero();
    }

    @Test
    void whoWasRejectedMayAskAgain() {
        var event = given.anEvent().approving().openNow();
        var first = people.register(event, "ada");
        approvals.reject(ids(event, first), "Twice", false, DESK);

        assertThat(people.register(event, "ada").registration().state()).isEqualTo(PENDING_APPROVAL);
    }

    @Test
    void turningItOffLeavesWhatIsToBeDecidedAndTurningItOnNobodyLosesAnything() {
        var builder = given.anEvent().approving();
        var event = builder.openNow();
        var ada = people.register(event, "ada");
        builder.where(document -> document.withObject("/registration").remove("approval"))
                .openNow();
        assertThat(people.view(ada).state()).isEqualTo(PENDING_APPROVAL);
        var ben = people.register(event, "ben");
        assertThat(people.view(ben).isConfirmed()).isTrue();

        builder.approving().openNow();

        assertThat(people.view(ben).isConfirmed()).isTrue();
        assertThat(approvals.approve(ids(event, ada), DESK)).isInstanceOf(Changed.class);
    }

    @Test
    void whoIsConfirmedIsNotRejectedAndNobodyIsApprovedForWhatIsCancelled() {
        var builder = given.anEvent().approving();
        var event = builder.openNow();
        var ada = people.register(event, "ada");
        var ben = people.register(event, "ben");
        approvals.approve(ids(event, ada), DESK);

        assertThat(approvals.reject(ids(event, ada), "Late", true, DESK)).isInstanceOf(NoLongerPossible.class);
        builder.being(EventStatus.CANCELLED).openNow();
        assertThat(approvals.approve(ids(event, ben), DESK)).isInstanceOf(NoLongerPossible.class);
    }

    @Test
    void whatOrganisersConfirmFromTheLineNeedsNoApprovalBesides() {
        var event = given.anEvent().approving().limitedTo(1).openNow();
        people.register(event, "ada");
        var ben = people.register(event, "ben");

        organisers.confirm(ids(event, ben), "Speaks", DESK);

        assertThat(people.view(ben).isConfirmed()).isTrue();
    }

    @Test
    void theLettersTellWhatWasDecidedAndTheReasonOnlyIfItIsToBeTold() {
        var event = given.anEvent().approving().openNow();
        var ada = People.somebody("Ada", "A", "ada@" + event + ".example");
        var ben = People.somebody("Ben", "B", "ben@" + event + ".example");
        var cem = People.somebody("Cem", "C", "cem@" + event + ".example");
        var approved = people.register(event, ada, "en");
        var rejected = people.register(event, ben, "en");
        var silently = people.register(event, cem, "en");
        assertThat(letterbox.only("pending", ada.email()).attachment()).isNull();

        approvals.approve(ids(event, approved), DESK);
        approvals.reject(ids(event, rejected), "Two of you came already", true, DESK);
        approvals.reject(ids(event, silently), "Known to cause trouble", false, DESK);

        assertThat(letterbox.occasions(ada.email())).containsExactly("pending", "confirmation");
        assertThat(letterbox.only("confirmation", ada.email()).attachment()).isNotNull();
        assertThat(letterbox.occasions(ben.email())).containsExactly("pending", "rejection");
        assertThat(letterbox.only("rejection", ben.email()).text()).contains("Two of you came already");
        assertThat(letterbox.only("rejection", cem.email()).text()).doesNotContain("trouble");
    }

    private Ids ids(String slug, Registered registered) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Ids(
                        events.withSlug(slug).orElseThrow().id(),
                        registered.registration().id()));
    }
}
