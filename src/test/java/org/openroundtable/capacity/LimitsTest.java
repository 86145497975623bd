package org.openroundtable.capacity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.LimitOwner.OrganisationInEvent;
import org.openroundtable.capacity.LimitOwner.OrganisationInSession;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.Sessions;
import org.openroundtable.testing.Given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openroundtable.testing.Race.race;

@QuarkusTest
class LimitsTest {

    private static final LimitOwner EVENT = new LimitOwner.Event();
    private static final AnswerOption VEGAN = new AnswerOption("diet", "vegan");

    @Inject
    Given given;

    @Inject
    Limits limits;

    @Inject
    Events events;

    @Inject
    Sessions sessions;

    @Inject
    Organisations organisations;

    private static class Full extends RuntimeException {}

    private Long event;
    private Long session;
    private Long large;
    private Long small;

    @BeforeEach
    void anEventForTwoOrganisations() {
        var slug = given.anEvent().limitedTo(100, 50).openNow();
        QuarkusTransaction.requiringNew().run(() -> {
            var found = events.withSlug(slug).orElseThrow();
            event = found.id();
            session = sessions.registrableOf(found).get(0).id();
            large = organisations.resolve("Large " + slug, OrganisationType.COMPANY).id;
            small = organisations.resolve("Small " + slug, OrganisationType.COMPANY).id;
        });
    }

    @Test
    void everyKindOfOwnerIsReadAsItWasWritten() {
        var owners = List.of(
                EVENT,
                new LimitOwner.Session(session),
                new OrganisationInEvent(large),
                new OrganisationInSession(session, large),
                VEGAN,
                new AnswerOption("diet", "fish/or/meat"),
                new ReservedBlock(7L));

        set(owners, 3);

        assertThat(owners).allSatisfy(owner -> assertThat(free(owner)).isEqualTo(3));
        assertThat(owners)
                .as("the key that the database makes is the one that is looked for")
                .allSatisfy(owner -> assertThat(limits.count("eventId = ?1 and owner = ?2", event, owner.key()))
                        .isOne());
        assertThat(limits.of(event)).containsOnlyKeys(owners).allSatisfy((owner, capacity) -> assertThat(capacity)
                .isEqualTo(new Capacity(3, false)));
    }

    @Test
    void anOrganisationGetsNoMoreThanItsLimitAndOthersGetTheRest() {
        var ofLarge = new OrganisationInEvent(large);
        set(all(List.of(EVENT, new LimitOwner.Session(session)), 12, ofLarge, 5));

        var taken = race(30, 10, number -> register(claim(number % 3 == 0 ? small : large)));

        assertThat(taken).filteredOn(got -> got).hasSize(12);
        assertThat(free(EVENT)).isZero();
        assertThat(free(new LimitOwner.Session(session))).isZero();
        assertThat(free(ofLarge)).isZero();
    }

    @Test
    void whatIsReleasedAndTakenAtOnceAddsUp() {
        var owners = List.of(
                EVENT,
                new LimitOwner.Session(session),
                new OrganisationInEvent(large),
                new OrganisationInSession(session, large),
                VEGAN);
        set(owners, 10);
        race(10, number -> register(claim(large, VEGAN)));
        assertThat(owners).allSatisfy(owner -> assertThat(free(owner)).isZero());

        var registered = race(20, 10, number -> {
            if (number % 2 == 0) {
                return register(claim(large, VEGAN));
            }
            inTransaction(locked -> {
                locked.release(claim(large, VEGAN).inEvent());
                locked.release(claim(large, VEGAN).inSession(session));
                return null;
            });
            return false;
        });

        var got = (int) registered.stream().filter(one -> one).count();
        assertThat(owners).allSatisfy(owner -> assertThat(free(owner)).isEqualTo(10 - got));
    }

    @Test
    void aFullOptionLeavesEverythingElseAsItIs() {
        set(all(List.of(EVENT, new LimitOwner.Session(session)), 2, VEGAN, 1));
        assertThat(register(claim(large, VEGAN))).isTrue();

        assertThat(register(claim(large, VEGAN))).isFalse();
        inTransaction(locked -> {
            assertThat(locked.takeIfFree(claim(large, VEGAN).inEvent())).isFalse();
            assertThat(locked.closed(claim(large, VEGAN).inEvent())).containsExactly(VEGAN);
            assertThat(locked.move(List.of(EVENT), List.of(EVENT, VEGAN))).containsExactly(VEGAN);
            return null;
        });

        assertThat(free(EVENT)).isEqualTo(1);
        assertThat(free(new LimitOwner.Session(session))).isEqualTo(1);
    }

    /** The one who looked before would not have counted against the new limit. */
    @Test
    void whoLookedBeforeALimitCameMustLookAgain() {
        var claim = claim(large, VEGAN);
        var seen = QuarkusTransaction.requiringNew()
                .call(() -> limits.seemFree(claim))
                .orElseThrow();
        set(List.of(EVENT, new LimitOwner.Session(session), VEGAN), 5);

        assertThat(take(seen)).isFalse();

        assertThat(register(claim(large, VEGAN))).isTrue();
        assertThat(free(VEGAN)).isEqualTo(4);
    }

    @Test
    void whoWaitedForTheLockSeesTheLimitThatCameMeanwhile() {
        var seen = new CompletableFuture<Boolean>();

        QuarkusTransaction.requiringNew().run(() -> {
            limits.set(event, all(List.of(EVENT, new LimitOwner.Session(session), VEGAN), 5), owner -> 0);
            limits.flush();
            seen.completeAsync(() -> inTransaction(locked -> locked.owners().contains(VEGAN)));
            await().until(this::somebodyWaits);
        });

        assertThat(seen.join()).isTrue();
    }

    @Test
    void sessionsAndOptionsNotNamedHaveNoLimitAnyMoreAndOrganisationsKeepTheirs() {
        set(List.of(EVENT, new LimitOwner.Session(session), new OrganisationInEvent(large), VEGAN), 5);

        set(List.of(EVENT), 5);

        inTransaction(
                locked -> assertThat(locked.owners()).containsExactlyInAnyOrder(EVENT, new OrganisationInEvent(large)));
    }

    /** As the last version does, which may run beside this one and knows the limits of events and sessions alone. */
    @Test
    void theLastVersionFindsAndMakesLimitsUnderTheOldName() {
        set(List.of(EVENT, new LimitOwner.Session(session), new OrganisationInEvent(large), VEGAN), 5);

        QuarkusTransaction.requiringNew().run(() -> {
            sql("delete from quota where event_id = ?1 and session_id is not null");
            sql("insert into quota (id, event_id, session_id, capacity, waitlist, taken, arrivals)"
                    + " values (nextval('quota_seq'), ?1, " + session + ", 9, true, 2, 0)");
            sql("""
                    with locked as (
                        select id from quota where event_id = ?1 order by session_id nulls first for update)
                    update quota set taken = taken + 1 from locked
                     where quota.id = locked.id and (quota.capacity is null or quota.taken < quota.capacity)""");
        });

        assertThat(free(EVENT)).isEqualTo(4);
        assertThat(free(new LimitOwner.Session(session))).isEqualTo(6);
        assertThat(free(VEGAN)).isEqualTo(5);
    }

    private Claim claim(Long organisation, AnswerOption... options) {
        return new Claim(event, organisation, Set.of(options), Set.of(session));
    }

    /** As the desk does where there is room; false: nothing was taken. */
    private boolean register(Claim claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> limits.seemFree(claim))
                .map(this::take)
                .orElse(false);
    }

    private boolean take(SeenFree seen) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (!limits.takeIfFree(seen)) {
                    throw new Full();
                }
            });
            return true;
        } catch (Full rolledBack) {
            return false;
        }
    }

    private int free(LimitOwner owner) {
        return inTransaction(locked -> locked.free(owner));
    }

    private <T> T inTransaction(Function<EventLimits, T> act) {
        return QuarkusTransaction.requiringNew().call(() -> act.apply(limits.lock(event)));
    }

    private void set(List<LimitOwner> owners, int places) {
        set(all(owners, places));
    }

    private void set(Map<LimitOwner, Capacity> capacities) {
        QuarkusTransaction.requiringNew().run(() -> limits.set(event, capacities, owner -> 0));
    }

    private static Map<LimitOwner, Capacity> all(List<LimitOwner> owners, int places) {
        return owners.stream().collect(Collectors.toMap(owner -> owner, owner -> new Capacity(places, false)));
    }

    private static Map<LimitOwner, Capacity> all(List<LimitOwner> owners, int places, LimitOwner but, int fewer) {
        var capacities = new HashMap<>(all(owners, places));
        capacities.put(but, new Capacity(fewer, false));
        return capacities;
    }

    private boolean somebodyWaits() {
        return QuarkusTransaction.requiringNew().call(() -> !limits.getEntityManager()
                .createNativeQuery(
                        "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%capacity_limit%'")
                .getResultList()
                .isEmpty());
    }

    private void sql(String statement) {
        limits.getEntityManager()
                .createNativeQuery(statement)
                .setParameter(1, event)
                .executeUpdate();
    }
}
