package org.openroundtable.registration.change;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.OFFERED;
import static org.openroundtable.registration.PlaceState.WAITING;

@QuarkusTest
class DeadlinesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Confirmations confirmations;

    @Inject
    Deadlines deadlines;

    @Inject
    TestClock clock;

    @Inject
    EntityManager entities;

    @Test
    void anUnconfirmedAddressHoldsItsPlaceUntilTheTimeIsUp() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .limitedTo(1, 1)
                .openNow();
        var first = people.register(event, "first", "s1");
        var second = people.register(event, "second", "s1");
        assertThat(first.registration().state()).isEqualTo(RegistrationState.PENDING_EMAIL);
        assertThat(given.occupancyOf(event).event().placesLeft()).isZero();

        assertThat(confirmations.confirmAddress(people.formerLink(first)))
                .as("the link of an answer does not prove the address")
                .isInstanceOf(ChangeOutcome.UnknownLink.class);
        clock.advance(Duration.ofHours(24));
        deadlines.enforce();

        assertThat(people.view(first).state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(people.view(second).state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(given.occupancyOf(event).event().placesLeft()).isEqualTo(1);
        assertThat(given.occupancyOf(event).sessions().get("s1").placesLeft()).isEqualTo(1);
    }

    @Test
    void anOfferIsTakenUpOrGoesToTheNext() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent()
                .offeringFor(Duration.ofMinutes(60))
                .limitedTo(null, 1)
                .openNow();
        var first = people.register(event, "first", "s1");
        var second = people.register(event, "second", "s1");
        var third = people.register(event, "third", "s1");

        changes.cancel(first.token());
        assertThat(people.places(second)).isEqualTo(Map.of("s1", OFFERED));
        assertThat(people.places(third)).isEqualTo(Map.of("s1", WAITING));

        clock.advance(Duration.ofMinutes(60));
        assertThat(confirmations.acceptSession(second.token(), "s1"))
                .isInstanceOf(ChangeOutcome.NoLongerPossible.class);
        deadlines.enforce();
        assertThat(people.view(second).places()).isEmpty();
        assertThat(people.places(third)).isEqualTo(Map.of("s1", OFFERED));

        assertThat(confirmations.acceptSession(third.token(), "s1")).isInstanceOf(ChangeOutcome.Changed.class);
        assertThat(people.places(third)).isEqualTo(Map.of("s1", CONFIRMED));
        assertThat(given.occupancyOf(event).sessions().get("s1").taken()).isEqualTo(1);
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SCHEDULED")
    void inAnEventThatDoesNotTakePlaceOffersDoNotLapseAndCannotBeTakenUp(EventStatus status) {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().offeringFor(Duration.ofMinutes(60)).limitedTo(2, 1);
        var slug = event.openNow();
        var first = people.register(slug, "first", "s1");
        var second = people.register(slug, "second", "s1");
        var third = people.register(slug, "third");
        changes.cancel(first.token());
        event.being(status).openNow();
        assertThat(confirmations.acceptSession(second.token(), "s1"))
                .isInstanceOf(ChangeOutcome.NoLongerPossible.class);
        assertThat(confirmations.acceptEvent(third.token())).isInstanceOf(ChangeOutcome.NoLongerPossible.class);
        clock.advance(Duration.ofHours(2));

        deadlines.enforce();

        assertThat(people.places(second)).isEqualTo(Map.of("s1", OFFERED));
        assertThat(people.view(third).state()).isEqualTo(RegistrationState.WAITING);
        event.being(EventStatus.SCHEDULED).openNow();
        deadlines.enforce();
        assertThat(people.view(second).places()).isEmpty();
        assertThat(people.view(third).state()).isEqualTo(RegistrationState.EXPIRED);
    }

    @Test
    void anOfferEndsWhenItsSessionStartsAndNoneIsMadeAfterwards() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().offeringFor(Duration.ofHours(24)).limitedTo(null, 1);
        var start = event.startOf("s1");
        var slug = event.openNow();
        var first = people.register(slug, "first", "s1");
        var second = people.register(slug, "second", "s1");
        var third = people.register(slug, "third", "s1");
        clock.set(start.minus(Duration.ofMinutes(10)));
        changes.cancel(first.token());
        assertThat(people.view(second).places().get(0).offeredUntil()).isEqualTo(start);

        clock.set(start);
        deadlines.enforce();

        assertThat(people.view(second).places()).isEmpty();
        assertThat(people.places(third)).isEqualTo(Map.of("s1", CONFIRMED));
    }

    @Test
    void anOfferOfAPlaceInTheEventEndsWithTheEvent() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent().offeringFor(Duration.ofHours(24)).limitedTo(1, 1);
        var slug = event.openNow();
        var first = people.register(slug, "first");
        var second = people.register(slug, "second");
        clock.set(event.startOf("opening"));
        changes.cancel(first.token());

        assertThat(people.view(second).offeredUntil()).isEqualTo(event.endOf("s1"));
    }

    @Test
    void anEventThatFailsDoesNotStopThoseAfterIt() {
        clock.advance(Duration.ZERO);
        var broken = given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow();
        var ada = people.register(broken, "ada");
        var event = given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow();
        var eva = people.register(event, "eva");
        var sound = given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow();
        var uwe = people.register(sound, "uwe");
        var limit = takeAwayTheLimit(broken);
        clock.advance(Duration.ofHours(1));

        try {
            deadlines.enforce();
        } finally {
            giveBackTheLimit(broken, limit);
        }

        assertThat(people.view(eva).state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(people.view(uwe).state()).isEqualTo(RegistrationState.EXPIRED);
        assertThat(people.view(ada).state()).isEqualTo(RegistrationState.PENDING_EMAIL);
        deadlines.enforce();
        assertThat(people.view(ada).state()).isEqualTo(RegistrationState.EXPIRED);
    }

    /** Without it nothing can be done with an event. */
    private int takeAwayTheLimit(String slug) {
        return QuarkusTransaction.requiringNew().call(() ->
                (Integer) entities.createNativeQuery("""
                        delete from capacity_limit
                         where event_id = (select id from event where slug = ?1) and owner = 'event' returning taken""").setParameter(1, slug).getSingleResult());
    }

    private void giveBackTheLimit(String slug, int taken) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("""
                        insert into capacity_limit (id, event_id, taken, waitlist, arrivals)
                        select nextval('quota_seq'), id, ?2, false, 0 from event where slug = ?1""")
                .setParameter(1, slug)
                .setParameter(2, taken)
                .executeUpdate());
    }
}
