package org.openroundtable.capacity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import org.openroundtable.capacity.LimitOwner.AnswerOption;
import org.openroundtable.capacity.LimitOwner.OfOrganisation;
import org.openroundtable.capacity.LimitOwner.OrganisationInEvent;
import org.openroundtable.capacity.LimitOwner.OrganisationInSession;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
public class Limits implements PanacheRepository<Limit> {

    private final OrganisationUse organisations;

    Limits(OrganisationUse organisations) {
        this.organisations = organisations;
    }

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
                        select id, capacity is null or taken < capacity, lock_order <= 2, version, session_id, per_organisation
                          from capacity_limit
                         where event_id = ?1 and owner = any (?2)""")
                .setParameter(1, claim.event())
                .setParameter(2, claim.keys())
                .getResultList();
        var always = rows.stream().filter(row -> (boolean) row[2]).count();
        if (always < 1 + claim.sessions().size() || !rows.stream().allMatch(row -> (boolean) row[1])) {
            return Optional.empty();
        }
        var seen = new SeenFree(
                rows.stream().map(row -> ((Number) row[0]).longValue()).toArray(Long[]::new),
                rows.stream().mapToLong(row -> ((Number) row[3]).longValue()).sum(),
                claim,
                ofOrganisation(claim, rows));
        return leftToOrganisation(seen) > 0 ? Optional.of(seen) : Optional.empty();
    }

    private static Map<OfOrganisation, Integer> ofOrganisation(Claim claim, List<Object[]> rows) {
        var limits = new HashMap<OfOrganisation, Integer>();
        for (var row : rows) {
            if (row[5] != null) {
                limits.put(
                        row[4] == null
                                ? new OrganisationInEvent(claim.organisation())
                                : new OrganisationInSession(((Number) row[4]).longValue(), claim.organisation()),
                        (Integer) row[5]);
            }
        }
        return limits;
    }

    /** How many more of its people may have what is claimed; negative: too many have it. */
    private int leftToOrganisation(SeenFree seen) {
        if (seen.ofOrganisation().isEmpty()) {
            return Integer.MAX_VALUE;
        }
        var taken = organisations.taken(seen.claim().event(), seen.claim().organisation());
        return seen.ofOrganisation().entrySet().stream()
                .mapToInt(limit -> limit.getValue() - taken.getOrDefault(limit.getKey(), 0))
                .min()
                .getAsInt();
    }

    /**
     * Takes one place under each of the limits, in one statement that locks in the usual order. Whoever takes them has been
     * written to the database: from the lock on nobody else of the organisation comes in, so that counting tells whether
     * they are one too many.
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
                        == seen.ids().length
                && leftToOrganisation(seen) >= 0;
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
                lockExisting(event).orElseGet(() -> limits(event, create(event, new LimitOwner.Event()), List.of()));
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
                        "select sessionId, question, option, blockId, capacity, waitlist, perOrganisation, perOrganisationWaitlist from Limit where eventId = ?1",
                        event)
                .project(SetLimit.class)
                .stream()
                .collect(Collectors.toMap(SetLimit::owner, SetLimit::capacity));
    }

    private Optional<EventLimits> lockExisting(Long event) {
        Optional<Limit> own = find("eventId = ?1 and owner = 'event'", event)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
        return own.map(locked -> limits(event, locked, list("eventId = ?1 and owner <> 'event'", event)));
    }

    private EventLimits limits(Long event, Limit own, List<Limit> others) {
        return new EventLimits(own, others, organisation -> organisations.taken(event, organisation));
    }

    private Limit create(Long event, LimitOwner owner) {
        var limit = new Limit(event, owner);
        persist(limit);
        return limit;
    }
}
