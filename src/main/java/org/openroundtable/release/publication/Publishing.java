package org.openroundtable.release.publication;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.database.Transactions;
import org.openroundtable.document.DocumentImport;
import org.openroundtable.document.ImportOutcome;
import org.openroundtable.document.ImportOutcome.Created;
import org.openroundtable.document.ImportOutcome.QuestionsInUse;
import org.openroundtable.document.ImportOutcome.Replaced;
import org.openroundtable.document.ImportOutcome.SessionsInUse;
import org.openroundtable.document.ImportTerms;
import org.openroundtable.event.EventStatus;
import org.openroundtable.event.Events;
import org.openroundtable.release.Releases;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftFault;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.publication.PublicationOutcome.Blocked;
import org.openroundtable.release.publication.PublicationOutcome.Cancels;
import org.openroundtable.release.publication.PublicationOutcome.InUse;
import org.openroundtable.release.publication.PublicationOutcome.Incomplete;
import org.openroundtable.release.publication.PublicationOutcome.NoDraft;
import org.openroundtable.release.publication.PublicationOutcome.Published;
import org.openroundtable.release.publication.PublicationOutcome.SeenOtherwise;
import org.openroundtable.release.publication.PublicationOutcome.SeriesRefused;
import org.openroundtable.release.warning.ProgrammeWarning;
import org.openroundtable.release.warning.ProgrammeWarnings;
import org.openroundtable.release.warning.WarningRules;

/** Makes live what a draft says, all of it or nothing. */
@ApplicationScoped
public class Publishing {

    /** Nothing stays of what was begun. */
    private static final class Refused extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient PublicationOutcome why;

        Refused(PublicationOutcome why) {
            super(null, null, false, false);
            this.why = why;
        }
    }

    /** Of the event, or of a session, which is called the same. */
    private static final Pattern STATUS = Pattern.compile("(/sessions/[^/]+)?/status");

    private final Transactions transactions;
    private final Events events;
    private final Drafts drafts;
    private final Releases releases;
    private final DocumentImport documents;
    private final WarningRules rules;

    Publishing(
            Transactions transactions,
            Events events,
            Drafts drafts,
            Releases releases,
            DocumentImport documents,
            WarningRules rules) {
        this.transactions = transactions;
        this.events = events;
        this.drafts = drafts;
        this.releases = releases;
        this.documents = documents;
        this.rules = rules;
    }

    /** Publishes a draft if it, and what is live, are what was seen. A draft that is live already makes no release. */
    public PublicationOutcome publish(String slug, PublicationWish wish, Actor actor, Instant now) {
        try {
            return transactions.call(() -> {
                events.waitForOthersWith(slug);
                return drafts.withSlug(slug)
                        .map(draft -> publish(draft, wish, actor, now))
                        .orElseGet(NoDraft::new);
            });
        } catch (Refused refused) {
            return refused.why;
        }
    }

    private PublicationOutcome publish(Draft draft, PublicationWish wish, Actor actor, Instant now) {
        if (draft.version() != wish.draftVersion() || releases.latestOf(draft.slug()) != wish.release()) {
            return new SeenOtherwise();
        }
        var reading = draft.document().reading();
        if (!reading.faults().isEmpty()) {
            return new Incomplete(reading.faults());
        }
        var blocking = ProgrammeWarnings.in(draft.document(), reading.document(), rules).stream()
                .filter(ProgrammeWarning::isBlocking)
                .toList();
        if (!blocking.isEmpty()) {
            return new Blocked(blocking);
        }
        if (!wish.mayCancel() && cancels(draft)) {
            return new Cancels();
        }
        var terms = new ImportTerms(wish.told(), wish.note());
        var outcome = documents.put(draft.slug(), draft.document().published(), terms, actor, now);
        if (outcome instanceof Created || outcome instanceof Replaced) {
            return new Published(releases.latestOf(draft.slug()));
        }
        throw new Refused(refusal(outcome));
    }

    /** What is live, or a session of it; one that people have places in can't be dropped. */
    private boolean cancels(Draft draft) {
        return draft.isPublished()
                && drafts.unpublished(draft).stream()
                        .filter(change -> STATUS.matcher(change.path()).matches())
                        .anyMatch(change -> change.after() != null
                                && change.after().asText().equals(EventStatus.CANCELLED.code()));
    }

    private static PublicationOutcome refusal(ImportOutcome outcome) {
        if (outcome instanceof SessionsInUse inUse) {
            return new InUse(inUse.sessions(), List.of());
        }
        if (outcome instanceof QuestionsInUse inUse) {
            return new InUse(List.of(), inUse.questions());
        }
        if (outcome instanceof ImportOutcome.Faulty faulty) {
            return new Incomplete(faulty.faults().stream()
                    .map(fault -> new DraftFault(fault.pointer(), fault.violation()))
                    .toList());
        }
        if (outcome instanceof ImportOutcome.SeriesRefused) {
            return new SeriesRefused();
        }
        throw new IllegalStateException(outcome.toString());
    }
}
