package org.openroundtable.registration;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.openroundtable.event.Event;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class Quotas implements PanacheRepository<Quota> {

    /**
     * Locks the event's quota, then those of its sessions in the order of their ids, in one statement (PostgreSQL locks
     * in the order of the sort). Must come before anything else of this transaction has loaded a quota: what is loaded
     * already would keep its old numbers.
     */
    EventQuotas lock(Long eventId) {
        return new EventQuotas(find("eventId = ?1 order by sessionId nulls first", eventId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list());
    }

    /** Locks the quotas that exist; an event that is just being created has none. */
    List<Quota> lockExisting(Event event) {
        return find("eventId = ?1 order by sessionId nulls first", event.id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Quota> find(Long eventId, Long sessionId) {
        return find("eventId = ?1 and sessionId is not distinct from ?2", eventId, sessionId)
                .firstResultOptional();
    }
}
