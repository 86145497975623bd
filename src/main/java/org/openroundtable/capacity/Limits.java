package org.openroundtable.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class Limits implements PanacheRepository<Limit> {

    /**
     * Locks the event's own limit, which everybody locks first, and then reads those that belong to it: what came or
     * went while somebody else had the lock is seen. Must come before anything else of this transaction has loaded a
     * limit: what is loaded already would keep its old numbers.
     */
    public EventLimits lock(Long event) {
        return lockExisting(event).orElseThrow(() -> new IllegalStateException("Event without a limit"));
    }

    /** The limits of the claim, if there is room under each of them as far as one can see; nothing is locked. */
    @SuppressWarnings("unchecked")
    public Optional<SeenFree> seemFree(Claim claim) {
        var rows = (List<Object[]>) getEntityManager()
                .createNativeQuery("""
                        select id, capacity is null or taken < capacity, lock_order <= 2, version from capacity_limit
                         where event_id = ?1 and owner = any (?2)""")
                .setParameter(1, claim.event())
                .setParameter(2, claim.keys())
                .getResultList();
        var always = rows.stream().filter(row -> (boolean) row[2]).count();
        if (always < 1 + claim.sessions().size() || !rows.stream().allMatch(row -> (boolean) row[1])) {
            return Optional.empty();
        }
        return Optional.of(new SeenFree(
                rows.stream().map(row -> ((Number) row[0]).longValue()).toArray(Long[]::new),
                rows.stream().mapToLong(row -> ((Number) row[3]).longValue()).sum()));
    }

    /**
     * Takes one place under each of the limits, in one statement that locks in the usual order.
     *
     * @return false if one of them was full or is gone, or if the event is at another version; then the transaction must
     *     be rolled back, for some may have been taken
     */
    public boolean takeIfFree(SeenFree seen) {
        return getEntityManager()
                        .createNativeQuery("""
                                with locked as (
                                    select id from capacity_limit where id = any (?1)
                                     order by lock_order, session_id, id for update)
                                update capacity_limit l set taken = l.taken + 1 from locked
                                 where l.id = locked.id and (l.capacity is null or l.taken < l.capacity)
                                   and (l.owner <> 'event' or l.version = ?2)""")
                        .setParameter(1, seen.ids())
                        .setParameter(2, seen.version())
                        .executeUpdate()
                == seen.ids().length;
    }

    /**
     * Makes these the limits of the event, its own among them, and locks it. Sessions and options not named have none any
     * more; what is set for others stays. A limit below what is taken takes nothing away from anybody.
     *
     * @param taken how much is taken already of what had no limit before; asked under the lock
     */
    public EventLimits set(
            Long event, Map<? extends LimitOwner, Capacity> capacities, ToIntFunction<LimitOwner> taken) {
        var locked =
                lockExisting(event).orElseGet(() -> new EventLimits(create(event, new LimitOwner.Event()), List.of()));
        var gone = locked.owners().stream()
                .filter(owner -> owner instanceof LimitOwner.Session || owner instanceof AnswerOption)
                .filter(owner -> !capacities.containsKey(owner))
                .toList();
        var added = capacities.keySet().stream()
                .filter(owner -> !locked.owners().contains(owner))
                .toList();
        gone.forEach(owner -> delete(locked.remove(owner)));
        for (var owner : added) {
            var limit = create(event, owner);
            limit.startWith(taken.applyAsInt(owner) + locked.keptIn(owner));
            locked.add(limit);
        }
        locked.resize(capacities);
        return locked;
    }

    /**
     * Keeps places for a block; that they are free is for the caller to see, under the lock.
     *
     * @param session id of the session in which they are; null: in the event as a whole
     */
    public void reserve(Long event, Long session, EventLimits locked, Long block, int places) {
        var limit = Limit.ofBlock(event, session, block, places);
        persist(limit);
        locked.reserve(limit);
    }

    /** Gives back what nobody has of a block. */
    public void unreserve(EventLimits locked, Long block) {
        delete(locked.unreserve(block));
    }

    /** How many places of each block of an event somebody has, by its id; those that are released are left out. */
    public Map<Long, Integer> takenOfBlocks(Long event) {
        return list("eventId = ?1 and blockId is not null", event).stream()
                .collect(Collectors.toMap(limit -> ((ReservedBlock) limit.owner()).id(), Limit::taken));
    }

    /** There are limits of one of these organisations, in whatever event. */
    public boolean areOfAny(Collection<Long> organisations) {
        return count("organisationId in ?1", organisations) > 0;
    }

    /**
     * So many places that counted against the limits of one organisation count against those of another from here on,
     * which gets the same limits where it has none. Nobody loses a place, however many there are.
     *
     * @param session id; null: places in the event as a whole
     */
    public void regroup(Long event, Long session, Long from, Long into, int places) {
        hold(event);
        for (var part : List.of("""
                insert into capacity_limit (id, event_id, session_id, organisation_id, capacity, waitlist, taken, arrivals)
                select nextval('quota_seq'), event_id, session_id, :into, capacity, waitlist, 0, 0 from capacity_limit
                 where event_id = :event and session_id is not distinct from cast(:session as bigint)
                   and organisation_id = :from and :places > 0
                on conflict (event_id, owner) do nothing""", """
                update capacity_limit set taken = greatest(
                       0, taken + case when organisation_id = :into then :places when organisation_id = :from then - :places end)
                 where event_id = :event and session_id is not distinct from cast(:session as bigint)
                   and organisation_id in (:from, :into)""")) {
            getEntityManager()
                    .createNativeQuery(part)
                    .setParameter("event", event)
                    .setParameter("session", session)
                    .setParameter("from", from)
                    .setParameter("into", into)
                    .setParameter("places", places)
                    .executeUpdate();
        }
    }

    /** Nobody takes or releases a place in the event until the transaction ends; reads nothing of the limits. */
    public void hold(Long event) {
        getEntityManager()
                .createNativeQuery("select id from capacity_limit where event_id = ?1 and owner = 'event' for update")
                .setParameter(1, event)
                .getResultList();
    }

    /** All limits of the event as they are set; nothing is locked, nor loaded that would keep its old numbers. */
    public Map<LimitOwner, Capacity> of(Long event) {
        return find(
                        "select sessionId, organisationId, question, option, blockId, capacity, waitlist from Limit where eventId = ?1",
                        event)
                .project(SetLimit.class)
                .stream()
                .collect(Collectors.toMap(SetLimit::owner, SetLimit::capacity));
    }

    private Optional<EventLimits> lockExisting(Long event) {
        Optional<Limit> own = find("eventId = ?1 and owner = 'event'", event)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        return own.map(locked -> new EventLimits(locked, list("eventId = ?1 and owner <> 'event'", event)));
    }

    private Limit create(Long event, LimitOwner owner) {
        var limit = new Limit(event, owner);
        persist(limit);
        return limit;
    }
}
