package org.openroundtable.capacity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.event.Events;
import org.openroundtable.organisation.OrganisationType;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.programme.Sessions;
import org.openroundtable.testing.Given;

import io.quarkus.narayana.jta.QuarkusTransaction;

/** An event with a session and people of two organisations, for tests of limits. */
@Singleton
class LimitedEvent {

    private static class Full extends RuntimeException {}

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

    private Long event;
    private Long session;
    private Long large;
    private Long small;

    void begin() {
        var slug = given.anEvent().limitedTo(100, 50).openNow();
        QuarkusTransaction.requiringNew().run(() -> {
            var found = events.withSlug(slug).orElseThrow();
            event = found.id();
            session = sessions.registrableOf(found).get(0).id();
            large = organisations.resolve("Large " + slug, OrganisationType.COMPANY).id;
            small = organisations.resolve("Small " + slug, OrganisationType.COMPANY).id;
        });
    }

    Long event() {
        return event;
    }

    Long session() {
        return session;
    }

    Long large() {
        return large;
    }

    Long small() {
        return small;
    }

    Claim claim(Long organisation, AnswerOption... options) {
        return new Claim(event, organisation, Set.of(options), Set.of(session));
    }

    /** As the desk does where there is room; false: nothing was taken. */
    boolean register(Claim claim) {
        return QuarkusTransaction.requiringNew()
                .call(() -> limits.seemFree(claim))
                .map(this::take)
                .orElse(false);
    }

    boolean take(SeenFree seen) {
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

    int free(LimitOwner owner) {
        return inTransaction(locked -> locked.free(owner));
    }

    <T> T inTransaction(Function<EventLimits, T> act) {
        return QuarkusTransaction.requiringNew().call(() -> act.apply(limits.lock(event)));
    }

    void set(List<LimitOwner> owners, int places) {
        set(all(owners, places));
    }

    void set(Map<LimitOwner, Capacity> capacities) {
        QuarkusTransaction.requiringNew().run(() -> limits.set(event, capacities, owner -> 0));
    }

    static Map<LimitOwner, Capacity> all(List<LimitOwner> owners, int places) {
        return owners.stream().collect(Collectors.toMap(owner -> owner, owner -> new Capacity(places, false)));
    }

    static Map<LimitOwner, Capacity> all(List<LimitOwner> owners, int places, LimitOwner but, int fewer) {
        var capacities = new HashMap<>(all(owners, places));
        capacities.put(but, new Capacity(fewer, false));
        return capacities;
    }

    boolean somebodyWaits() {
        return QuarkusTransaction.requiringNew().call(() -> !limits.getEntityManager()
                .createNativeQuery(
                        "select pid from pg_stat_activity where wait_event_type = 'Lock' and query like '%capacity_limit%'")
                .getResultList()
                .isEmpty());
    }

    void sql(String statement) {
        limits.getEntityManager()
                .createNativeQuery(statement)
                .setParameter(1, event)
                .executeUpdate();
    }
}
