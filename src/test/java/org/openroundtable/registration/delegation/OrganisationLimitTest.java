package org.openroundtable.registration.delegation;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.Refusal.OrganisationFull;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Refused;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.WAITING;
import static org.openroundtable.registration.delegation.OrganisationLimits.inSession;
import static org.openroundtable.registration.delegation.OrganisationLimits.ofEach;
import static org.openroundtable.registration.delegation.OrganisationLimits.refusingMore;

/** Only so many people of one organisation have a place, by whatever way they come. */
@QuarkusTest
class OrganisationLimitTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Colleagues colleagues;

    @Inject
    RegistrationChanges changes;

    @Inject
    Confirmations confirmations;

    @Inject
    TestClock testClock;

    @Test
    void howTheNameIsWrittenMakesNoDifference() {
        var event = given.anEvent().where(ofEach(2)).openNow();
        colleagues.register(event, "ada", "Blue Yonder Systems GmbH");
        colleagues.register(event, "bea", "BLUE YONDER SYSTEMS, GmbH");

        var cai = colleagues.register(event, "cai", "Blue  Yonder Systems G.m.b.H.");
        var dan = colleagues.register(event, "dan", "Green Yonder Systems GmbH");

        assertThat(people.view(cai).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(people.view(cai).passedOver()).isEqualTo(Ineligibility.ORGANISATION_FULL);
        assertThat(people.view(dan).state()).isEqualTo(RegistrationState.CONFIRMED);
        colleagues.assertBooksAreRight(event);
    }

    @Test
    void whoIsBeyondItIsServedAtOnceWhenAColleagueLeavesAndNotBefore() {
        var event = given.anEvent().where(ofEach(1)).openNow();
        var ada = colleagues.register(event, "ada", "Aurora AG");
        var bea = colleagues.register(event, "bea", "Aurora AG");
        var cai = colleagues.register(event, "cai", "Aurora AG");
        var dan = colleagues.register(event, "dan", "Borealis AG");

        changes.cancel(dan.token());
        assertThat(people.view(bea).waitingPosition()).isEqualTo(1);
        changes.cancel(ada.token());

        assertThat(people.view(bea).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.view(cai).waitingPosition()).isEqualTo(1);
        assertThat(people.view(cai).passedOver()).isEqualTo(Ineligibility.ORGANISATION_FULL);
        colleagues.assertBooksAreRight(event);
    }

    @Test
    void whereItIsSetWhoIsBeyondItIsRefused() {
        var event = given.anEvent()
                .withSession("p1", 9)
                .whereSession("p1", inSession(1))
                .where(ofEach(2))
                .where(refusingMore())
                .openNow();
        colleagues.register(event, "ada", "Aurora AG", "p1");

        assertThat(colleagues.come(event, "bea", "Aurora AG", "p1"))
                .isEqualTo(new Refused(new OrganisationFull(List.of("p1"))));
        colleagues.register(event, "cai", "Aurora AG");
        assertThat(colleagues.come(event, "dan", "Aurora AG")).isEqualTo(new Refused(new OrganisationFull(List.of())));
        assertThat(given.occupancyOf(event).event().confirmed()).isEqualTo(2);
    }

    @Test
    void aSessionHasALimitOfItsOwn() {
        var event = given.anEvent()
                .limitedTo(null, 9, 9)
                .whereSession("s1", inSession(1))
                .openNow();
        var ada = colleagues.register(event, "ada", "Aurora AG", "s1");
        var bea = colleagues.register(event, "bea", "Aurora AG", "s1", "s2");
        var cai = colleagues.register(event, "cai", "Aurora AG", "s2");
        changes.chooseSessions(cai.token(), Set.of("s1", "s2"));

        assertThat(people.places(bea)).isEqualTo(Map.of("s1", WAITING, "s2", CONFIRMED));
        assertThat(people.view(bea).places().get(0).passedOver()).isEqualTo(Ineligibility.ORGANISATION_FULL);
        assertThat(people.places(cai)).isEqualTo(Map.of("s1", WAITING, "s2", CONFIRMED));
        assertThat(people.view(cai).places().get(0).passedOver()).isEqualTo(Ineligibility.ORGANISATION_FULL);

        changes.giveUp(ada.token(), "s1");

        assertThat(people.places(bea)).isEqualTo(Map.of("s1", CONFIRMED, "s2", CONFIRMED));
        assertThat(people.places(cai)).isEqualTo(Map.of("s1", WAITING, "s2", CONFIRMED));
        colleagues.assertBooksAreRight(event);
    }

    @Test
    void aRaisedLimitServesThoseBeyondItAndALoweredOneTakesNothingAway() {
        var event = given.anEvent().where(ofEach(1)).openNow();
        var ada = colleagues.register(event, "ada", "Aurora AG");
        var bea = colleagues.register(event, "bea", "Aurora AG");

        given.theEvent(event).where(ofEach(2)).openNow();
        assertThat(people.view(bea).state()).isEqualTo(RegistrationState.CONFIRMED);
        given.theEvent(event).where(ofEach(1)).openNow();

        assertThat(people.view(ada).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.view(bea).state()).isEqualTo(RegistrationState.CONFIRMED);
        var cai = colleagues.register(event, "cai", "Aurora AG");
        assertThat(people.view(cai).state()).isEqualTo(RegistrationState.WAITING);
        given.theEvent(event).openNow();
        assertThat(people.view(cai).state())
                .as("without a limit nobody waits for it")
                .isEqualTo(RegistrationState.CONFIRMED);
        colleagues.assertBooksAreRight(event);
    }

    @Test
    void nobodyComesInByCorrectingTheNameToAFullOne() {
        var event = given.anEvent().where(ofEach(1)).openNow();
        colleagues.register(event, "ada", "Aurora AG");
        var bea = colleagues.register(event, "bea", "Borealis AG");
        var cai = colleagues.register(event, "cai", "Borealis AG");

        assertThat(changes.correct(bea.token(), colleagues.person("bea", "Aurora AG")))
                .isEqualTo(new ChangeOutcome.Refused(new OrganisationFull(List.of())));
        assertThat(people.view(cai).state()).isEqualTo(RegistrationState.WAITING);
        changes.correct(cai.token(), colleagues.person("cai", "Corona AG"));

        assertThat(people.view(cai).state()).isEqualTo(RegistrationState.CONFIRMED);
        colleagues.assertBooksAreRight(event);
    }

    @Test
    void whatIsHeldOrOnOfferCounts() {
        testClock.advance(Duration.ZERO);
        var event = given.anEvent()
                .where(ofEach(1))
                .offeringFor(Duration.ofHours(1))
                .openNow();
        var ada = colleagues.register(event, "ada", "Aurora AG");
        var bea = colleagues.register(event, "bea", "Aurora AG");
        var cai = colleagues.register(event, "cai", "Aurora AG");

        changes.cancel(ada.token());

        assertThat(people.view(bea).offeredUntil()).isNotNull();
        assertThat(people.view(cai).offeredUntil()).isNull();
        confirmations.acceptEvent(bea.token());
        assertThat(people.view(bea).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.view(cai).state()).isEqualTo(RegistrationState.WAITING);
        colleagues.assertBooksAreRight(event);
    }

    @Test
    void whoMustConfirmTheAddressCountsAndIsToldWhyTheyWaitOnceTheyHave() {
        var event = given.anEvent()
                .where(ofEach(1))
                .confirmingAddresses(Duration.ofHours(1))
                .openNow();
        colleagues.register(event, "ada", "Aurora AG");
        var bea = colleagues.register(event, "bea", "Aurora AG");

        confirmations.confirmAddress(bea.token());

        assertThat(people.view(bea).state()).isEqualTo(RegistrationState.WAITING);
        assertThat(people.view(bea).passedOver()).isEqualTo(Ineligibility.ORGANISATION_FULL);
    }
}
