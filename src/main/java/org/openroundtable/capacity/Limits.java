package org.openroundtable.capacity;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class Limits implements PanacheRepository<Limit> {

    /**
     * Locks the event's limit, then those of its sessions in the order of their ids, in one statement (PostgreSQL locks
     * in the order of the sort). Must come before anything else of this transaction has loaded a limit: what is loaded
     * already would keep its old numbers.
     */
    public EventLimits lock(Long eventId) {
        return new EventLimits(lockExisting(eventId));
    }

    /** Whether there is room in the event and in each of the sessions as far as one can see; nothing is locked. */
    public boolean seemFree(Long eventId, Long[] sessionIds) {
        var free = (Number) getEntityManager()
                .createNativeQuery("""
                        select count(*) from quota
                         where event_id = ?1 and (session_id is null or session_id = any (?2))
                           and (capacity is null or taken < capacity)""")
                .setParameter(1, eventId)
                .setParameter(2, sessionIds)
                .getSingleResult();
        return free.intValue() == sessionIds.length + 1;
    }

    /**
     * Takes one place in the event and in each of the sessions, in one statement that locks in the usual order.
     *
     * @return false if one of them was full; then the transaction must be rolled back, for others may have been taken
     */
    public boolean takeIfFree(Long eventId, Long[] sessionIds) {
        return getEntityManager()
                        .createNativeQuery("""
                                with locked as (
                                    select id from quota
                                     where event_id = ?1 and (session_id is null or session_id = any (?2))
                                     order by session_id nulls first for update)
                                update quota set taken = taken + 1 from locked
                                 where quota.id = locked.id and (quota.capacity is null or quota.taken < quota.capacity)""")
                        .setParameter(1, eventId)
                        .setParameter(2, sessionIds)
                        .executeUpdate()
                == sessionIds.length + 1;
    }

    /** Locks the limits that exist; an event that is just being created has none. */
    public List<Limit> lockExisting(Long eventId) {
        return find("eventId = ?1 order by sessionId nulls first", eventId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    public Optional<Limit> find(Long eventId, Long sessionId) {
        return find("eventId = ?1 and sessionId is not distinct from ?2", eventId, sessionId)
                .firstResultOptional();
    }
}
