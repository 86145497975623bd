package org.openroundtable.registration.delegation;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Refusal.OrganisationFull;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.admission.Pass;
import org.openroundtable.registration.block.BlockOutcome.Reserved;
import org.openroundtable.registration.block.Blocks;
import org.openroundtable.registration.block.NewBlock;
import org.openroundtable.registration.change.Approvals;
import org.openroundtable.registration.change.OrganiserChanges;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.registration.code.NewCode;
import org.openroundtable.registration.desk.Entry;
import org.openroundtable.registration.desk.RegistrationDesk;
import org.openroundtable.registration.desk.RegistrationOutcome.Entered;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.delegation.OrganisationLimits.inSession;
import static org.openroundtable.registration.delegation.OrganisationLimits.ofEach;

/** Whom organisers let in, and for whom they keep places, count as everybody of their organisation does. */
@QuarkusTest
class OrganisersAndLimitsTest {

    private static final Actor ORGANISER = new Actor.Staff(1L);

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Colleagues colleagues;

    @Inject
    RegistrationDesk desk;

    @Inject
    OrganiserChanges organiserChanges;

    @Inject
    Approvals approvals;

    @Inject
    Blocks blocks;

    @Inject
    AccessCodes codes;

    @Inject
    EventSnapshots events;

    @Inject
    Clock clock;

    @Test
    void whoAwaitsApprovalCountsAndARejectionLetsTheNextIn() {
        var event = given.anEvent().where(ofEach(1)).approving().openNow();
        var ada = colleagues.register(event, "ada", "Aurora AG");
        var bea = colleagues.register(event, "bea", "Aurora AG");
        assertThat(people.view(bea).state()).isEqualTo(RegistrationState.WAITING);

        approvals.reject(colleagues.ids(event, ada), "Not this time", false, ORGANISER);

        assertThat(people.view(bea).state()).isEqualTo(RegistrationState.PENDING_APPROVAL);
        colleagues.assertBooksAreRight(event);
    }

    @Test
    void aPlaceThatIsKeptForAGroupIsNoneOfTheOrganisationsMore() {
        var event = given.anEvent().withCapacity(5).where(ofEach(1)).openNow();
        colleagues.register(event, "ada", "Aurora AG");
        var snapshot = events.current(event).orElseThrow();
        var wanted = new NewBlock("Guests", null, 2, clock.instant().plus(Duration.ofDays(1)));
        var block = ((Reserved) blocks.reserve(snapshot, wanted, Actor.SYSTEM, clock.instant())).block();
        codes.make(snapshot, new NewCode("FOR-GUESTS", null, null, null, block), Actor.SYSTEM, clock.instant());

        var outcome =
                desk.register(colleagues.request(event, "bea", "Aurora AG").with(Pass.ofCode("for-guests")));

        assertThat(((Registered) outcome).registration().state()).isEqualTo(RegistrationState.WAITING);
        assertThat(((Registered) outcome).registration().passedOver()).isEqualTo(Ineligibility.ORGANISATION_FULL);
        colleagues.assertBooksAreRight(event);
    }

    @Test
    void organisersCanConfirmBeyondItForAReason() {
        var event = given.anEvent()
                .withSession("p1", 9)
                .where(ofEach(1))
                .whereSession("p1", inSession(1))
                .openNow();
        colleagues.register(event, "ada", "Aurora AG", "p1");
        var bea = colleagues.register(event, "bea", "Aurora AG", "p1");

        organiserChanges.confirm(colleagues.ids(event, bea), "Speaks on the first day", ORGANISER);

        assertThat(people.view(bea).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.places(bea)).isEqualTo(Map.of("p1", PlaceState.WAITING));
        organiserChanges.confirm(colleagues.ids(event, bea), "p1", "Speaks on the first day", ORGANISER);
        assertThat(people.places(bea)).isEqualTo(Map.of("p1", CONFIRMED));
        colleagues.assertBooksAreRight(event);
    }

    @Test
    void whomOrganisersAddCountsToUnlessTheyGiveAReason() {
        var event = given.anEvent().where(ofEach(1)).openNow();
        desk.enter(colleagues.request(event, "ada", "Aurora AG"), new Entry(ORGANISER, false, null, true));

        var bea = desk.enter(colleagues.request(event, "bea", "Aurora AG"), new Entry(ORGANISER, false, null, true));
        var cai = desk.enter(
                colleagues.request(event, "cai", "Aurora AG"), new Entry(ORGANISER, false, "Chairs the meeting", true));
        var dan = desk.enter(colleagues.request(event, "dan", "Aurora AG"), new Entry(ORGANISER, false, null, false));

        assertThat(((Entered) bea).registration().state()).isEqualTo(RegistrationState.WAITING);
        assertThat(((Entered) cai).registration().state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(dan).isEqualTo(new Refused(new OrganisationFull(List.of())));
        colleagues.assertBooksAreRight(event);
    }
}
