package org.openroundtable.release.action;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.database.Transactions;
import org.openroundtable.document.DocumentImport;
import org.openroundtable.document.DocumentPreview;
import org.openroundtable.document.ImportOutcome;
import org.openroundtable.document.ImportOutcome.Faulty;
import org.openroundtable.document.ImportTerms;
import org.openroundtable.document.PreviewOutcome;
import org.openroundtable.event.Events;
import org.openroundtable.release.Releases;
import org.openroundtable.release.action.ActionOutcome.Done;
import org.openroundtable.release.action.ActionOutcome.Impossible;
import org.openroundtable.release.action.ActionOutcome.NotLive;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.draft.LiveDocuments;
import org.openroundtable.release.draft.NoLongerSo;

/** Changes a live event at once; what else its draft says stays in the draft. Each is a release like any other. */
@ApplicationScoped
public class QuickActions {

    private final Transactions transactions;
    private final Events events;
    private final LiveDocuments live;
    private final Drafts drafts;
    private final Releases releases;
    private final DocumentImport documents;
    private final DocumentPreview preview;

    QuickActions(
            Transactions transactions,
            Events events,
            LiveDocuments live,
            Drafts drafts,
            Releases releases,
            DocumentImport documents,
            DocumentPreview preview) {
        this.transactions = transactions;
        this.events = events;
        this.live = live;
        this.drafts = drafts;
        this.releases = releases;
        this.documents = documents;
        this.preview = preview;
    }

    /** Says what it would do, and does nothing. */
    public ActionOutcome preview(String slug, QuickAction action, Actor actor, Instant now) {
        var changed = changed(slug, action, now);
        return changed.isEmpty()
                ? new NotLive()
                : outcome(preview.of(slug, changed.get().json(), actor));
    }

    /** @param terms who is written to, and why it is done */
    public ActionOutcome act(String slug, QuickAction action, ImportTerms terms, Actor actor, Instant now) {
        return transactions.call(() -> {
            events.waitForOthersWith(slug);
            var changed = changed(slug, action, now);
            if (changed.isEmpty()) {
                return new NotLive();
            }
            var former = releases.latestOf(slug);
            if (documents.put(slug, changed.get().json(), terms, actor, now) instanceof Faulty faulty) {
                return new Impossible(faulty.faults());
            }
            var draft = drafts.withSlug(slug).orElseThrow();
            // In a draft that has no such session there is nothing to change: what is live goes when it is published.
            if (drafts.change(slug, draft.version(), document -> action.apply(document, now), actor, now)
                    instanceof Changed) {
                drafts.goOn(slug, former, releases.latestOf(slug));
            }
            return new Done(0);
        });
    }

    private Optional<DraftDocument> changed(String slug, QuickAction action, Instant now) {
        var document = live.of(slug).map(DraftDocument::new);
        try {
            document.ifPresent(is -> action.apply(is, now));
            return document;
        } catch (NoLongerSo noSuchSession) {
            return Optional.empty();
        }
    }

    private static ActionOutcome outcome(PreviewOutcome would) {
        if (would instanceof PreviewOutcome.Changes changes) {
            return new Done(changes.writtenTo());
        }
        return new Impossible(would instanceof ImportOutcome.Faulty faulty ? faulty.faults() : List.of());
    }
}
