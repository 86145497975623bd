package org.openroundtable.release.publication;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.account.Actor;
import org.openroundtable.document.DocumentPreview;
import org.openroundtable.document.ImportOutcome.QuestionsInUse;
import org.openroundtable.document.ImportOutcome.SessionsInUse;
import org.openroundtable.document.PreviewOutcome;
import org.openroundtable.document.PreviewOutcome.Changes;
import org.openroundtable.event.EventChange;
import org.openroundtable.event.Events;
import org.openroundtable.programme.SessionChange;
import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.Releases;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.comparison.DocumentComparison;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftDocument.Reading;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.draft.LiveDocuments;
import org.openroundtable.release.warning.ProgrammeWarnings;
import org.openroundtable.release.warning.WarningRules;

import io.quarkus.narayana.jta.QuarkusTransaction;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Says what publishing a draft would do, and does nothing. */
@ApplicationScoped
public class PublicationPreviews {

    private static final PreviewOutcome NOTHING = new Changes(List.of(), null, Map.of(), List.of(), 0, 0);

    private final Events events;
    private final Drafts drafts;
    private final Releases releases;
    private final LiveDocuments live;
    private final DocumentPreview preview;
    private final AffectedPeople affected;
    private final WarningRules rules;

    PublicationPreviews(
            Events events,
            Drafts drafts,
            Releases releases,
            LiveDocuments live,
            DocumentPreview preview,
            AffectedPeople affected,
            WarningRules rules) {
        this.events = events;
        this.drafts = drafts;
        this.releases = releases;
        this.live = live;
        this.preview = preview;
        this.affected = affected;
        this.rules = rules;
    }

    /** Empty: there is no draft of that name. */
    public Optional<PublicationPreview> of(String slug, Actor actor) {
        return drafts.withSlug(slug).map(draft -> of(draft, actor));
    }

    private PublicationPreview of(Draft draft, Actor actor) {
        var published = draft.document().published();
        var before = draft.isPublished() && draft.unpublished() == 0
                ? published
                : live.of(draft.slug()).orElseGet(JsonNodeFactory.instance::objectNode);
        var changes = DocumentComparison.between(before, published);
        var reading = draft.document().reading();
        // In a transaction of its own, before there is another one that holds a connection.
        var outcome =
                changes.isEmpty() || !reading.faults().isEmpty() ? NOTHING : preview.of(draft.slug(), published, actor);
        return QuarkusTransaction.joiningExisting().call(() -> of(draft, before, changes, reading, outcome));
    }

    private PublicationPreview of(
            Draft draft, ObjectNode before, List<DocumentChange> changes, Reading reading, PreviewOutcome outcome) {
        return new PublicationPreview(
                draft,
                releases.latestOf(draft.slug()),
                before,
                changes,
                reading.faults(),
                ProgrammeWarnings.in(draft.document(), reading.document(), rules),
                outcome instanceof SessionsInUse inUse ? inUse.sessions() : List.of(),
                outcome instanceof QuestionsInUse inUse ? inUse.questions() : List.of(),
                events.withSlug(draft.slug())
                        .map(event -> affected.of(
                                event,
                                changes.isEmpty() ? reading.document() : new DraftDocument(before).read(),
                                reading.document(),
                                changes))
                        .orElse(Affected.NOBODY),
                outcome instanceof Changes would ? would.writtenTo() : 0,
                outcome instanceof Changes would ? occasions(would) : Set.of());
    }

    private static Set<Occasion> occasions(Changes changes) {
        var occasions = EnumSet.noneOf(Occasion.class);
        if (changes.event().stream().anyMatch(EventChange.StatusBecame.class::isInstance)) {
            occasions.add(Occasion.STATUS);
        }
        if (changes.event().stream()
                        .anyMatch(change -> change.isForCalendars() && !(change instanceof EventChange.StatusBecame))
                || changes.sessions().stream()
                        .flatMap(session -> session.changes().stream())
                        .anyMatch(SessionChange::isForCalendars)) {
            occasions.add(Occasion.PROGRAMME);
        }
        return occasions;
    }
}
