package org.openroundtable.registration.change;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.event.Events;
import org.openroundtable.registration.RegistrationState;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.change.ChangeOutcome.Changed;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.database.Books;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.registration.RegistrationState.PENDING_APPROVAL;
import static org.openroundtable.registration.RegistrationState.REJECTED;
import static org.openroundtable.testing.Race.race;

/** Whoever decides at the same moment, and whoever else comes or goes: limits stay exact. */
@QuarkusTest
class ApprovalRaceTest {

    private static final Actor DESK = new Actor.Staff(1L);

    @Inject
    Given given;

    @Inject
    Books books;

    @Inject
    People people;

    @Inject
    Approvals approvals;

    @Inject
    RegistrationChanges changes;

    @Inject
    Events events;

    @Inject
    Registrations registrations;

    @Test
    void ofSeveralWhoDecideAtOnceOneDoes() {
        var event = given.anEvent().approving().limitedTo(1, 1).openNow();
        var ada = people.register(event, "ada", "s1");
        var ben = people.register(event, "ben", "s1");

        var outcomes = race(6, number -> switch (number % 3) {
            case 0 -> approvals.approve(ids(event, ada), DESK);
            case 1 -> approvals.reject(ids(event, ada), "Full", true, DESK);
            default -> changes.cancel(ada.token());
        });

        var approved = outcomes.get(0) instanceof Changed || outcomes.get(3) instanceof Changed;
        var ended = List.of(1, 2, 4, 5).stream().filter(one -> outcomes.get(one) instanceof Changed);
        // Whoever was approved may cancel all the same; nobody ends twice.
        assertThat(ended.count()).isLessThanOrEqualTo(1);
        assertThat(outcomes).filteredOn(Changed.class::isInstance).hasSizeBetween(1, 2);
        var state = people.view(ada).state();
        assertThat(state).isIn(RegistrationState.CONFIRMED, REJECTED, RegistrationState.CANCELLED);
        assertThat(approved || state != RegistrationState.CONFIRMED).isTrue();
        assertThat(people.view(ben).state()).isEqualTo(state.isActive() ? RegistrationState.WAITING : PENDING_APPROVAL);
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(1);
    }

    @Test
    void whateverIsDecidedWhilePeopleComeTheLimitsAreExact() {
        var event = given.anEvent().approving().limitedTo(10, 6).openNow();
        var first = race(20, 4, number -> people.register(event, "first" + number, "s1"));

        var all = race(40, 8, number -> {
            if (number % 2 == 0) {
                return people.register(event, "second" + number, "s1");
            }
            var one = first.get(number / 2);
            return switch (number % 3) {
                case 0 -> approvals.approve(ids(event, one), DESK);
                case 1 -> approvals.reject(ids(event, one), "No", false, DESK);
                default -> changes.cancel(one.token());
            };
        });

        assertThat(all).hasSize(40);
        var now = given.occupancyOf(event);
        assertThat(now.event().taken()).isEqualTo(10);
        assertThat(now.sessions().get("s1").taken()).isEqualTo(6);
        var held = registrationsOf(event);
        assertThat(held)
                .filteredOn(state -> state == PENDING_APPROVAL || state == RegistrationState.CONFIRMED)
                .hasSize(10);
        books.areRight(event);
    }

    private List<RegistrationState> registrationsOf(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> registrations.active(events.withSlug(slug).orElseThrow()).stream()
                        .map(registration -> registration.state())
                        .toList());
    }

    private Ids ids(String slug, Registered registered) {
        return QuarkusTransaction.requiringNew()
                .call(() -> new Ids(
                        events.withSlug(slug).orElseThrow().id(),
                        registered.registration().id()));
    }
}
