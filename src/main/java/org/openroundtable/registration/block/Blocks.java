package org.openroundtable.registration.block;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.capacity.LimitOwner;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.EventFacts;
import org.openroundtable.event.Events;
import org.openroundtable.registration.announcement.Announcements;
import org.openroundtable.registration.block.BlockAct.BlockChanged;
import org.openroundtable.registration.block.BlockAct.BlockReleased;
import org.openroundtable.registration.block.BlockAct.Kept;
import org.openroundtable.registration.block.BlockAct.PlacesReserved;
import org.openroundtable.registration.block.BlockOutcome.BelowUse;
import org.openroundtable.registration.block.BlockOutcome.Changed;
import org.openroundtable.registration.block.BlockOutcome.ChangedMeanwhile;
import org.openroundtable.registration.block.BlockOutcome.Gone;
import org.openroundtable.registration.block.BlockOutcome.Reserved;
import org.openroundtable.registration.block.BlockOutcome.TooFew;
import org.openroundtable.registration.block.BlockOutcome.Unlimited;
import org.openroundtable.registration.waiting.WaitingList;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/**
 * Blocks of places. All of a block counts as taken in its event or session, so that the rest of the world sees what is left beside it;
 * whoever has one of its places counts against the block's own limit instead.
 */
@ApplicationScoped
public class Blocks implements PanacheRepository<Block> {

    private final Limits limits;
    private final Events events;
    private final WaitingList waitingList;
    private final Announcements announcements;

    Blocks(Limits limits, Events events, WaitingList waitingList, Announcements announcements) {
        this.limits = limits;
        this.events = events;
        this.waitingList = waitingList;
        this.announcements = announcements;
    }

    /** In the order in which they were made. */
    @Transactional
    public List<BlockUse> of(Long event) {
        var taken = limits.takenOfBlocks(event);
        return list("eventId = ?1 order by id", event).stream()
                .map(block -> new BlockUse(block, taken.getOrDefault(block.id(), 0)))
                .toList();
    }

    /** One that is not released. */
    public Optional<Block> open(Long event, Long id) {
        return find("eventId = ?1 and id = ?2 and releasedAt is null", event, id)
                .firstResultOptional();
    }

    /** Those that are not released. */
    public List<Block> open(Long event) {
        return list("eventId = ?1 and releasedAt is null order by id", event);
    }

    /** Keeps places that are free; nothing is taken from anybody. */
    @Transactional
    public BlockOutcome reserve(EventFacts event, NewBlock wanted, Actor actor, Instant now) {
        var locked = limits.lock(event.id());
        var where = wanted.session() == null ? new LimitOwner.Event() : new LimitOwner.Session(wanted.session());
        if (wanted.session() != null && !locked.isRegistrable(wanted.session())) {
            return new Gone();
        }
        var free = locked.free(where);
        if (free == Integer.MAX_VALUE) {
            return new Unlimited();
        }
        if (free < wanted.places()) {
            return new TooFew(free);
        }
        var block = new Block(event.id(), wanted);
        persistAndFlush(block);
        limits.reserve(event.id(), block.sessionId(), locked, block.id(), block.places());
        record(event.slug(), new PlacesReserved(Kept.of(block)), actor, now);
        return new Reserved(block.id());
    }

    /**
     * Keeps more places or fewer, under another name or until another moment. What is kept no longer goes to those who
     * wait, and then to anybody.
     *
     * @param revision of the block when it was read
     */
    @Transactional
    public BlockOutcome change(EventFacts event, Long id, NewBlock wanted, long revision, Actor actor, Instant now) {
        var locked = limits.lock(event.id());
        var found = open(event.id(), id);
        if (found.isEmpty()) {
            return new Gone();
        }
        var block = found.get();
        if (block.revision() != revision) {
            return new ChangedMeanwhile(block);
        }
        if (wanted.places() < locked.takenOf(id)) {
            return new BelowUse(locked.takenOf(id));
        }
        if (!locked.resize(id, wanted.places())) {
            return new TooFew(block.places() + locked.freeFor(id));
        }
        var before = Kept.of(block);
        block.change(wanted);
        if (!before.equals(Kept.of(block))) {
            record(event.slug(), new BlockChanged(before, Kept.of(block)), actor, now);
            waitingList.serve(events.findById(event.id()), locked, now);
        }
        return new Changed();
    }

    /** What nobody has of it goes to those who wait, and then to anybody. */
    @Transactional
    public void release(Long event, Long id, Actor actor, Instant now) {
        var locked = limits.lock(event);
        open(event, id).ifPresent(block -> {
            block.release(now);
            limits.unreserve(locked, id);
            getEntityManager()
                    .createQuery("update Registration r set r.admission.block = null where r.admission.block = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
            getEntityManager()
                    .createQuery("update Place p set p.blockId = null where p.blockId = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
            var row = events.findById(event);
            record(row.slug(), new BlockReleased(Kept.of(block)), actor, now);
            waitingList.serve(row, locked, now);
        });
    }

    /** Those whose time has come. */
    List<Block> due(Instant now) {
        return list("releasedAt is null and releaseAt <= ?1 order by id", now);
    }

    private void record(String slug, BlockAct act, Actor actor, Instant now) {
        announcements.announce(new ActRecorded(slug, act, actor, now));
    }
}
