package org.openroundtable.registration.waiting;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.access.AccessTokens;
import org.openroundtable.registration.change.ChangeOutcome;
import org.openroundtable.registration.change.Confirmations;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.delegation.OrganisationLimits.ofEach;

/** Who is not eligible is passed over, keeps the number, and it is recorded why. */
@QuarkusTest
class PassedOverTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    PassingRecords records;

    @Inject
    RegistrationChanges changes;

    @Inject
    Confirmations confirmations;

    @Inject
    Registrations registrations;

    @Inject
    AccessTokens tokens;

    @Test
    void whoWaitsForTheEventIsPassedOverInASessionAndKeepsTheNumber() {
        var event = given.anEvent().limitedTo(2, 1).openNow();
        var ada = people.register(event, "ada", "s1");
        var ben = people.register(event, "ben");
        var cat = people.register(event, "cat", "s1");
        changes.chooseSessions(ben.token(), Set.of("s1"));

        changes.giveUp(ada.token(), "s1");

        assertThat(people.places(ben)).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(people.view(cat).places().get(0).waitingPosition()).isEqualTo(1);
        assertThat(records.passedOver(cat)).containsExactly("s1 \"waitsForEvent\"");
        changes.cancel(ben.token());
        assertThat(people.places(cat)).isEqualTo(Map.of("s1", CONFIRMED));
    }

    @Test
    void whoHasNotConfirmedTheAddressIsPassedOverAndKeepsTheNumber() {
        var event = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .limitedTo(1)
                .openNow();
        var ada = people.register(event, "ada");
        var ben = people.register(event, "ben");
        var cat = confirmAddress(people.register(event, "cat"));

        changes.cancel(ada.token());

        assertThat(people.view(cat).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.view(ben).waitingPosition()).isEqualTo(1);
        assertThat(records.passedOver(ben)).containsExactly("\"addressNotConfirmed\"");
    }

    @Test
    void whoseOrganisationIsFullWaitsAndIsPassedOverUntilOneOfItsPeopleLeaves() {
        var event = given.anEvent().limitedTo(3).where(ofEach(1)).openNow();
        var ada = people.register(event, "ada");
        var eva = people.register(event, "eva");
        var bob = people.register(event, "bob");
        people.register(event, "leo");
        var uwe = people.register(event, "uwe");
        assertThat(people.view(eva).waitingPosition()).isEqualTo(1);
        assertThat(people.view(bob).state()).isEqualTo(RegistrationState.CONFIRMED);

        changes.cancel(bob.token());

        assertThat(people.view(uwe).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.view(eva).waitingPosition()).isEqualTo(1);
        assertThat(records.passedOver(eva)).containsExactly("\"organisationFull\"");
        changes.cancel(ada.token());
        assertThat(people.view(eva).state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    @Test
    void manyOfAFullOrganisationDoNotKeepOthersFromWhatIsFree() {
        var event = given.anEvent().limitedTo(1).where(ofEach(1)).openNow();
        var ada = people.register(event, "ada");
        for (var i = 0; i < 101; i++) {
            people.register(event, i + "a");
        }
        var bob = people.register(event, "bob");
        var joe = people.register(event, "joe");

        given.theEvent(event).limitedTo(3).where(ofEach(1)).openNow();

        assertThat(people.view(bob).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.view(joe).state()).isEqualTo(RegistrationState.CONFIRMED);
        assertThat(people.view(ada).state()).isEqualTo(RegistrationState.CONFIRMED);
    }

    /** Their link is the one from the mail from then on. */
    private Registered confirmAddress(Registered registered) {
        var token = AccessToken.random();
        QuarkusTransaction.requiringNew()
                .run(() -> tokens.keepForMail(
                        token, registrations.findById(registered.registration().id()), null));
        assertThat(confirmations.confirmAddress(token)).isInstanceOf(ChangeOutcome.Changed.class);
        return new Registered(registered.registration(), token);
    }
}
