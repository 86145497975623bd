package org.openroundtable.capacity;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

import org.openroundtable.capacity.LimitOwner.OfOrganisation;
import org.openroundtable.capacity.LimitOwner.ReservedBlock;

/** All limits of one event, locked: until the transaction ends nobody else takes or releases a place in it. */
public class EventLimits {

    private final Limit ofEvent;
    private final Map<LimitOwner, Limit> byOwner = new HashMap<>();
    private final Map<LimitOwner, Resized> changes = new LinkedHashMap<>();
    private final Function<Long, Map<OfOrganisation, Integer>> takenBy;
    private final Map<Long, Map<OfOrganisation, Integer>> takenBefore = new HashMap<>();
    private final Map<OfOrganisation, OrganisationAllowance> ofOrganisations = new HashMap<>();

    /** @param takenBy how much an organisation has taken, by its id; asked when its first place is taken or released */
    EventLimits(Limit ofEvent, Collection<Limit> others, Function<Long, Map<OfOrganisation, Integer>> takenBy) {
        this.ofEvent = ofEvent;
        this.takenBy = takenBy;
        add(ofEvent);
        others.forEach(this::add);
    }

    /** Places can be had in the session, or could before all were taken. */
    public boolean isRegistrable(Long session) {
        return byOwner.containsKey(new LimitOwner.Session(session));
    }

    /** Ids, in order. */
    public List<Long> sessions() {
        return byOwner.keySet().stream()
                .filter(LimitOwner.Session.class::isInstance)
                .map(owner -> ((LimitOwner.Session) owner).id())
                .sorted()
                .toList();
    }

    /** How many more may have a place, as far as this limit goes; without a limit as many as there are. */
    public int free(LimitOwner owner) {
        return byOwner.containsKey(owner) ? byOwner.get(owner).free() : Integer.MAX_VALUE;
    }

    /** How many of one organisation may have a place in the event or session; without a limit as many as there are. */
    public int mostOfOneOrganisation(LimitOwner where) {
        return byOwner.get(where).capacity().mostOfOneOrganisation();
    }

    /** Those that have nothing left. */
    public List<LimitOwner> full(Collection<? extends LimitOwner> owners) {
        return limits(owners)
                .filter(limit -> !limit.isFree())
                .map(Allowance::owner)
                .toList();
    }

    /** Those that have nothing left, and nobody can wait for it. */
    public List<LimitOwner> closed(Collection<? extends LimitOwner> owners) {
        return limits(owners)
                .filter(limit -> !limit.isFree() && !limit.allowsWaiting())
                .map(Allowance::owner)
                .toList();
    }

    /** One place of each; false: one of them has none, and nothing was taken. */
    public boolean takeIfFree(Collection<? extends LimitOwner> owners) {
        if (!full(owners).isEmpty()) {
            return false;
        }
        limits(owners).forEach(Allowance::take);
        return true;
    }

    /** One place of each, also where none is left. */
    public void takeBeyond(Collection<? extends LimitOwner> owners) {
        limits(owners).forEach(Allowance::takeBeyond);
    }

    public void release(Collection<? extends LimitOwner> owners) {
        limits(owners).forEach(Allowance::release);
    }

    /**
     * Gives back what is only in the first and takes what is only in the second.
     *
     * @return those of the second that have nothing left; if there are any, nothing was done
     */
    public List<LimitOwner> move(Collection<? extends LimitOwner> from, Collection<? extends LimitOwner> to) {
        var added = to.stream().filter(owner -> !from.contains(owner)).toList();
        var full = full(added);
        if (full.isEmpty()) {
            takeIfFree(added);
            release(from.stream().filter(owner -> !to.contains(owner)).toList());
        }
        return full;
    }

    /**
     * The claim with a place of the block in it, if the block is not released and has one left.
     *
     * @param block id; null: none
     */
    public Claim preferring(Long block, Claim claim) {
        var limit = block == null ? null : byOwner.get(new ReservedBlock(block));
        return limit == null || !limit.isFree() ? claim : claim.in(limit.keptIn(), block);
    }

    /** Ids of the blocks that are kept in the event or a session, in order. */
    public List<Long> blocksIn(LimitOwner where) {
        return blocks(where)
                .map(limit -> ((ReservedBlock) limit.owner()).id())
                .sorted()
                .toList();
    }

    /** How many places are kept there, whether or not somebody has them. */
    int keptIn(LimitOwner where) {
        return blocks(where).mapToInt(limit -> limit.capacity().places()).sum();
    }

    private Stream<Limit> blocks(LimitOwner where) {
        return byOwner.values().stream()
                .filter(limit ->
                        limit.owner() instanceof ReservedBlock && limit.keptIn().equals(where));
    }

    /** The places of a block count as taken in the event or session. */
    void reserve(Limit block) {
        add(block);
        within(block).ifPresent(limit -> limit.takeBeyond(block.free()));
    }

    /** Empty: people can't register for the session of the block any more. */
    private Optional<Limit> within(Limit block) {
        return Optional.ofNullable(byOwner.get(block.keptIn()));
    }

    /** How many more the block could keep, as far as that goes in which it is. */
    public int freeFor(Long block) {
        return free(byOwner.get(new ReservedBlock(block)).keptIn());
    }

    /** How many have a place of the block. */
    public int takenOf(Long block) {
        return byOwner.get(new ReservedBlock(block)).taken();
    }

    /** So many places, taken or not, are kept from here on; false: so many more are not free, and nothing was done. */
    public boolean resize(Long block, int places) {
        var limit = byOwner.get(new ReservedBlock(block));
        var more = places - limit.capacity().places();
        if (more > freeFor(block)) {
            return false;
        }
        limit.resize(new Capacity(places, false));
        within(limit).ifPresent(around -> around.takeBeyond(more));
        return true;
    }

    /** What nobody has of the block is free again; what somebody has, they have of the event or session. */
    Limit unreserve(Long block) {
        var limit = byOwner.remove(new ReservedBlock(block));
        within(limit).ifPresent(around -> around.release(limit.free()));
        return limit;
    }

    /** The next number in the line; there is one line of numbers for the event and its sessions. */
    public long nextArrival() {
        return ofEvent.nextArrival();
    }

    Set<LimitOwner> owners() {
        return byOwner.keySet();
    }

    void add(Limit limit) {
        byOwner.put(limit.owner(), limit);
    }

    Limit remove(LimitOwner owner) {
        var limit = byOwner.remove(owner);
        record(owner, limit.capacity(), Capacity.UNLIMITED);
        return limit;
    }

    void resize(Map<? extends LimitOwner, Capacity> capacities) {
        capacities.forEach((owner, capacity) -> {
            var limit = byOwner.get(owner);
            record(owner, limit.capacity(), capacity);
            limit.resize(capacity);
        });
    }

    /** What has changed since this was last asked. */
    public Map<LimitOwner, Resized> takeChanges() {
        var taken = new LinkedHashMap<>(changes);
        changes.clear();
        return taken;
    }

    private void record(LimitOwner owner, Capacity before, Capacity after) {
        if (!before.equals(after)) {
            changes.put(owner, new Resized(before, after));
        }
    }

    /** Of the event; another one after every change of it, its programme or its limits by another transaction. */
    public long version() {
        return ofEvent.version();
    }

    private Stream<Allowance> limits(Collection<? extends LimitOwner> owners) {
        return owners.stream().map(this::limit).filter(Objects::nonNull);
    }

    private Allowance limit(LimitOwner owner) {
        return owner instanceof OfOrganisation of
                ? ofOrganisations.computeIfAbsent(of, this::allowance)
                : byOwner.get(owner);
    }

    /** Null: as many may have a place as there are. */
    private OrganisationAllowance allowance(OfOrganisation owner) {
        var around = byOwner.get(owner.where());
        var limit = around == null ? null : around.capacity().perOrganisation();
        return limit == null
                ? null
                : new OrganisationAllowance(
                        owner,
                        limit,
                        takenBefore
                                .computeIfAbsent(owner.organisation(), takenBy)
                                .getOrDefault(owner, 0));
    }
}
