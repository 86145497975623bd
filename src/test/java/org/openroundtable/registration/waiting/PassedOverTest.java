package org.openroundtable.registration.waiting;

import java.time.Duration;
import java.util.Map;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.capacity.Capacity;
import org.openroundtable.capacity.LimitOwner.OrganisationInEvent;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.Organisations;
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
    Events events;

    @Inject
    Limits limits;

    @Inject
    Organisations organisations;

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

    /** Nothing but the limits of a few organisations in the books makes the desk and the line mind them. */
    @Test
    void whoseOrganisationIsFullWaitsAndIsPassedOverUntilOneOfItsPeopleLeaves() {
        var event = given.anEvent().limitedTo(3).openNow();
        var ada = people.register(event, "ada");
        limitOrganisation(event, "Industry a", 1);
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
        var event = given.anEvent().limitedTo(1).openNow();
        var ada = people.register(event, "ada");
        limitOrganisation(event, "Industry a", 1);
        for (var i = 0; i < 101; i++) {
            people.register(event, i + "a");
        }
        var bob = people.register(event, "bob");
        var joe = people.register(event, "joe");

        given.theEvent(event).limitedTo(3).openNow();

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

    /** One of its people is registered; those who come when it is full wait. */
    private void limitOrganisation(String slug, String name, int places) {
        QuarkusTransaction.requiringNew().run(() -> {
            var organisation = organisations.known(name).orElseThrow();
            var event = events.withSlug(slug).orElseThrow();
            limits.set(
                    event.id(),
                    Map.of(new OrganisationInEvent(organisation.id), new Capacity(places, true)),
                    owner -> 1);
        });
    }
}
