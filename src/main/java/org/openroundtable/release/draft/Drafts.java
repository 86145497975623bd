package org.openroundtable.release.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.Actor;
import org.openroundtable.account.Author;
import org.openroundtable.account.role.SeriesRights;
import org.openroundtable.database.Transactions;
import org.openroundtable.event.Events;
import org.openroundtable.release.comparison.DocumentBefore;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.comparison.DocumentComparison;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.DraftOutcome.ChangedMeanwhile;
import org.openroundtable.release.draft.DraftOutcome.NoDraft;
import org.openroundtable.release.draft.DraftOutcome.SeriesRefused;
import org.openroundtable.release.draft.edit.DraftEdit;
import org.openroundtable.release.draft.edit.DraftEdits;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * The drafts of events. Whoever edits one says at which version they have read it. What others have saved since is kept:
 * an edit that touches none of it is written on top, and one that would undo some of it is not, but told what it was.
 */
@ApplicationScoped
public class Drafts {

    /** Whoever has read a draft so many edits ago is shown it again, before they change anything. */
    static final int MOST_EDITS = 200;

    private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

    private final Transactions transactions;
    private final Events events;
    private final LiveDocuments live;
    private final DraftRows rows;
    private final DraftEdits edits;
    private final SeriesRights series;

    Drafts(
            Transactions transactions,
            Events events,
            LiveDocuments live,
            DraftRows rows,
            DraftEdits edits,
            SeriesRights series) {
        this.transactions = transactions;
        this.events = events;
        this.live = live;
        this.rows = rows;
        this.edits = edits;
        this.series = series;
    }

    /** An event that has no draft yet is its own. Empty: there is neither. */
    @Transactional
    public Optional<Draft> withSlug(String slug) {
        return rows.withSlug(slug)
                .map(row -> row.draft(events.withSlug(slug).isPresent()))
                .or(() -> live.of(slug)
                        .map(document -> new Draft(slug, new DraftDocument(document), 0, null, true, 0, null, null)));
    }

    /**
     * Of events that were never published, the one last edited first.
     *
     * @param among slugs to choose from; empty: all
     */
    @Transactional
    public List<Draft> neverPublished(Optional<Set<String>> among) {
        return rows.withoutEvent(among).stream().map(row -> row.draft(false)).toList();
    }

    /** In what the draft differs from what is live; where nothing is live, in everything. */
    @Transactional
    public List<DocumentChange> unpublished(Draft draft) {
        return live.of(draft.slug())
                .map(document ->
                        DocumentComparison.between(document, draft.document().published()))
                .orElseGet(
                        () -> DocumentComparison.between(EMPTY, draft.document().published()));
    }

    /** In how many things some drafts differ from what is live, by slug; without those that do not. */
    @Transactional
    public Map<String, Integer> unpublished(Set<String> slugs) {
        return rows.unpublished(slugs);
    }

    /** All edits of a draft after a version, the oldest first; of those of long ago, the latest. */
    @Transactional
    public List<DraftEdit> editsSince(Draft draft, long version) {
        return edits.since(draft.slug(), Math.max(version, draft.version() - MOST_EDITS));
    }

    /** As it was at a version that it had before, or at the oldest that can still be told. */
    @Transactional
    public DraftDocument asOf(Draft draft, long version) {
        var since = editsSince(draft, version).stream()
                .flatMap(edit -> edit.changes().stream())
                .toList();
        return new DraftDocument(DocumentBefore.of(draft.document().json(), since));
    }

    /**
     * Begins a draft where there is neither one nor an event.
     *
     * @return whether the slug was free
     */
    public boolean begin(String slug, ObjectNode document, Actor actor, Instant now) {
        return transactions.call(() -> {
            events.waitForOthersWith(slug);
            if (withSlug(slug).isPresent()) {
                return false;
            }
            write(new DraftRow(slug), new DraftDocument(document), 0, actor, now);
            edits.begin(slug, DocumentComparison.between(EMPTY, document), actor, now);
            return true;
        });
    }

    /**
     * Edits a draft.
     *
     * @param expectedVersion at which whoever edits it has read it
     * @param change of the document, as it is when nobody else can edit it
     */
    public DraftOutcome change(
            String slug, long expectedVersion, Consumer<DraftDocument> change, Actor actor, Instant now) {
        return transactions.call(() -> {
            events.waitForOthersWith(slug);
            return withSlug(slug)
                    .map(draft -> change(draft, expectedVersion, change, actor, now))
                    .orElseGet(NoDraft::new);
        });
    }

    private DraftOutcome change(
            Draft draft, long expectedVersion, Consumer<DraftDocument> change, Actor actor, Instant now) {
        var before = draft.document().json().deepCopy();
        var others = editsSince(draft, expectedVersion);
        try {
            change.accept(draft.document());
        } catch (NoLongerSo meanwhile) {
            return new ChangedMeanwhile(asBefore(draft, before), others, List.of());
        }
        var own = DocumentComparison.between(before, draft.document().json());
        var isLongAgo = draft.version() - expectedVersion > MOST_EDITS;
        var conflicts = others.stream()
                .flatMap(edit -> edit.changes().stream())
                .filter(theirs -> own.stream().anyMatch(ours -> isLongAgo || theirs.touches(ours)))
                .toList();
        if (!conflicts.isEmpty()) {
            return new ChangedMeanwhile(asBefore(draft, before), others, conflicts);
        }
        if (!series.mayMove(
                draft.slug(),
                new DraftDocument(before).series(),
                draft.document().series(),
                actor)) {
            return new SeriesRefused(asBefore(draft, before));
        }
        return new Changed(
                own.isEmpty() ? asBefore(draft, before) : save(draft.slug(), draft.document(), own, actor, now), own);
    }

    /**
     * What is live has become another document. A draft that was as what was live follows; so does the one that was just
     * published. One that has edits of its own stays as it is.
     *
     * @param before null: nothing was live
     * @param release number of the release that is live now
     */
    public void follow(String slug, JsonNode before, JsonNode after, int release, Actor actor, Instant now) {
        var row = rows.withSlug(slug).orElseGet(() -> new DraftRow(slug, before == null ? after : before));
        var document = row.document();
        var own = DocumentComparison.between(after, document.published());
        var followed = own.isEmpty()
                || before != null
                        && DocumentComparison.between(before, document.published())
                                .isEmpty();
        if (!followed) {
            row.differ(own.size());
            return;
        }
        var former = document.json().deepCopy();
        document.replaceWith(after);
        row.follow(document.json(), release);
        if (!own.isEmpty()) {
            write(row, document, 0, actor, now);
            edits.follow(slug, row.version, DocumentComparison.between(former, document.json()), actor, now);
        } else if (row.version == 0) {
            row.become(document.json(), 0, Author.of(actor), now);
        }
        rows.persist(row);
    }

    /** A draft that began with one release has taken in what is new in the next. */
    public void goOn(String slug, int former, int next) {
        rows.withSlug(slug).ifPresent(row -> row.goOn(former, next));
    }

    private Draft save(String slug, DraftDocument document, List<DocumentChange> changes, Actor actor, Instant now) {
        var row = rows.withSlug(slug).orElseGet(() -> new DraftRow(slug));
        var published = live.of(slug);
        var differs = published
                .map(is -> DocumentComparison.between(is, document.published()).size())
                .orElse(0);
        write(row, document, differs, actor, now);
        edits.add(slug, row.version, changes, actor, now);
        return row.draft(published.isPresent());
    }

    private void write(DraftRow row, DraftDocument document, int differs, Actor actor, Instant now) {
        row.become(document.json(), differs, Author.of(actor), now);
        rows.persist(row);
    }

    private static Draft asBefore(Draft draft, ObjectNode before) {
        return new Draft(
                draft.slug(),
                new DraftDocument(before),
                draft.version(),
                draft.baseRelease(),
                draft.isPublished(),
                draft.unpublished(),
                draft.changedAt(),
                draft.changedBy());
    }
}
