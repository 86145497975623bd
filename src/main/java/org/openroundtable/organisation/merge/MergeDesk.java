package org.openroundtable.organisation.merge;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.openroundtable.account.ActRecorded;
import org.openroundtable.account.Actor;
import org.openroundtable.account.Change;
import org.openroundtable.account.role.Access;
import org.openroundtable.database.Transactions;
import org.openroundtable.organisation.Organisation;
import org.openroundtable.organisation.Organisations;
import org.openroundtable.organisation.Spelling;
import org.openroundtable.organisation.merge.MergeOutcome.Done;
import org.openroundtable.organisation.merge.MergeOutcome.MovedOn;
import org.openroundtable.organisation.merge.MergeOutcome.NotTheirs;
import org.openroundtable.organisation.merge.MergeOutcome.Nothing;
import org.openroundtable.organisation.merge.MergeOutcome.NothingLeft;
import org.openroundtable.organisation.pair.Pairs;
import org.openroundtable.organisation.pair.Verdict;

/**
 * Merges and splits records. Records are locked in the order of their ids, then their spellings, then registrations;
 * whoever registers has a spelling before anything that is locked here.
 */
@ApplicationScoped
public class MergeDesk {

    private final Transactions transactions;
    private final Organisations organisations;
    private final Merges merges;
    private final AffectedEvents affected;
    private final Pairs pairs;
    private final Event<ActRecorded> announcements;
    private final Event<RegistrationsMoved> moves;

    MergeDesk(
            Transactions transactions,
            Organisations organisations,
            Merges merges,
            AffectedEvents affected,
            Pairs pairs,
            Event<ActRecorded> announcements,
            Event<RegistrationsMoved> moves) {
        this.transactions = transactions;
        this.organisations = organisations;
        this.merges = merges;
        this.affected = affected;
        this.pairs = pairs;
        this.announcements = announcements;
        this.moves = moves;
    }

    /** The one record becomes part of the other. */
    public MergeOutcome merge(Long from, Long into, Access access, Actor actor, Instant now) {
        return transactions.call(() -> {
            merges.lock(Stream.of(from, into));
            if (from.equals(into) || areNotThere(from, into)) {
                return new Nothing();
            }
            return move(new Merge(from, into, false, actor, now), Part.ALL, access, actor, now);
        });
    }

    /**
     * Spellings of a record lead to another one, and never to this one again unless somebody says so.
     *
     * @param into null: a new one, which is called by the first of them
     */
    public MergeOutcome split(Long from, Part part, Long into, Access access, Actor actor, Instant now) {
        return transactions.call(() -> {
            merges.lock(Stream.of(from, into).filter(Objects::nonNull));
            var record = organisations.findById(from);
            var changes = affected.by(from, part);
            if (record == null || isNothing(changes, part) || from.equals(into) || into != null && areNotThere(into)) {
                return new Nothing();
            }
            if (affected.isAll(from, changes)) {
                return new NothingLeft();
            }
            if (!changes.isOf(access)) {
                return new NotTheirs();
            }
            var target = into == null
                    ? organisations.like(record, changes.spellings().get(0), part.country()).id
                    : into;
            var outcome = move(new Merge(from, target, true, actor, now), part, access, actor, now);
            callByWhatIsLeft(record, part);
            return outcome;
        });
    }

    /** What a merge or split has moved goes back, and so does what was typed like it since. */
    public MergeOutcome undo(Long id, Access access, Actor actor, Instant now) {
        return transactions.call(() -> {
            var merge = merges.findById(id);
            if (merge == null) {
                return new Nothing();
            }
            merges.lock(Stream.of(merge.source, merge.target));
            merges.refresh(merge);
            if (merge.undoneAt != null) {
                return new Nothing();
            }
            if (merges.isMovedOn(merge)) {
                return new MovedOn();
            }
            var part = merges.movedBy(merge);
            if (!affected.by(merge.target, part).isOf(access)) {
                return new NotTheirs();
            }
            merges.moveBack(merge, part, now);
            merge.undo(actor, now);
            pairs.decide(merge.source, merge.target, merge.split ? Verdict.SAME : Verdict.DIFFERENT, actor, now);
            settle(merge, merge.target, OrganisationMergeUndone.of(name(merge.source), name(merge.target)), actor, now);
            return new Done(merge.source);
        });
    }

    /**
     * Remembers that two records are different, or that nobody can tell. It is for whoever may change one of them.
     *
     * @param verdict null: nobody has decided any more
     */
    public MergeOutcome tellApart(Long one, Long other, Verdict verdict, Access access, Actor actor, Instant now) {
        return transactions.call(() -> {
            if (!affected.by(one, Part.ALL).isOf(access)
                    && !affected.by(other, Part.ALL).isOf(access)) {
                return new NotTheirs();
            }
            if (verdict == null) {
                pairs.reopen(one, other);
            } else {
                pairs.decide(one, other, verdict, actor, now);
            }
            announcements.fire(
                    new ActRecorded(null, OrganisationsToldApart.of(name(one), name(other), verdict), actor, now));
            return new Done(one);
        });
    }

    private MergeOutcome move(Merge merge, Part part, Access access, Actor actor, Instant now) {
        var changes = affected.by(merge.source, part);
        if (changes.isNothing()) {
            return new Nothing();
        }
        if (!changes.isOf(access)) {
            return new NotTheirs();
        }
        merges.move(merge, part);
        pairs.decide(merge.source, merge.target, merge.split ? Verdict.DIFFERENT : Verdict.SAME, actor, now);
        var what = merge.split
                ? OrganisationSplit.of(name(merge.source), name(merge.target), changes.spellings())
                : OrganisationsMerged.of(name(merge.source), name(merge.target));
        settle(merge, merge.source, what, actor, now);
        return new Done(merge.target);
    }

    /** A spelling may be known in a country from which nobody has come. */
    private static boolean isNothing(Affected changes, Part part) {
        return changes.isNothing() || part.country() != null && changes.events().isEmpty();
    }

    /** A record is not called by a name that leads to another one. */
    private void callByWhatIsLeft(Organisation record, Part part) {
        var left = affected.by(record.id, Part.ALL).spellings();
        if (part.country() == null && part.has(Spelling.of(record.name).key()) && !left.isEmpty()) {
            record.name = left.get(0);
        }
    }

    /** The history of every event says why its figures are others. */
    private void settle(Merge merge, Long gone, Change what, Actor actor, Instant now) {
        moves.fire(new RegistrationsMoved(Set.of(merge.source, merge.target), now));
        var slugs = merges.slugsOf(merge, gone);
        (slugs.isEmpty() ? Stream.of((String) null) : slugs.stream())
                .forEach(slug -> announcements.fire(new ActRecorded(slug, what, actor, now)));
    }

    /** One of them never was, or has become part of another. */
    private boolean areNotThere(Long... ids) {
        return organisations.count("id in ?1", Set.of(ids)) < ids.length || merges.areMergedAway(Set.of(ids));
    }

    private String name(Long id) {
        return organisations.findById(id).name;
    }
}
