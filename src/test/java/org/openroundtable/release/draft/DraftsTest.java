package org.openroundtable.release.draft;

import java.time.Clock;
import java.util.function.Consumer;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.Author;
import org.openroundtable.document.DocumentExport;
import org.openroundtable.json.JsonRule;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.DraftOutcome.ChangedMeanwhile;
import org.openroundtable.release.draft.DraftOutcome.NoDraft;
import org.openroundtable.release.draft.edit.DraftEdit;
import org.openroundtable.testing.Given;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.node.TextNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

@QuarkusTest
class DraftsTest {

    private static final Actor ADA = new Actor.ApiToken(1L);
    private static final Actor BEN = new Actor.ApiToken(2L);

    @Inject
    Given given;

    @Inject
    Drafts drafts;

    @Inject
    DocumentExport export;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    @Test
    void anEventThatNobodyHasEditedIsItsOwnDraft() {
        var slug = given.anEvent().withSession("s1", 10).openNow();

        var draft = drafts.withSlug(slug).orElseThrow();

        assertThat(draft.version()).isEqualTo(1);
        assertThat(draft.isPublished()).isTrue();
        assertThat(draft.document().faults()).isEmpty();
        assertThat(drafts.unpublished(draft)).isEmpty();
        assertThat(drafts.withSlug(given.uniqueSlug())).isEmpty();
    }

    @Test
    void anEventThatIsOlderThanDraftsIsItsOwnDraft() {
        var slug = given.anEvent().openNow();
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery("delete from draft where slug = ?1")
                .setParameter(1, slug)
                .executeUpdate());
        assertThat(drafts.withSlug(slug)).map(Draft::version).contains(0L);

        drafts.change(slug, 0, draft -> draft.json().put("venue", "Here"), ADA, clock.instant());

        assertThat(drafts.withSlug(slug)).map(Draft::version).contains(1L);
    }

    @Test
    void anEditTouchesTheDraftAndNothingThatIsLive() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        var live = export.of(slug);

        var outcome = change(slug, 1, ADA, draft -> {
            draft.json().put("title", "Another roundtable");
            DraftFields.set(draft.get(DraftPart.SESSIONS, "s1"), "capacity", 20);
        });

        assertThat(outcome).isInstanceOf(Changed.class);
        assertThat(export.of(slug)).isEqualTo(live);
        var draft = drafts.withSlug(slug).orElseThrow();
        assertThat(draft.version()).isEqualTo(2);
        assertThat(draft.unpublished()).isEqualTo(2);
        assertThat(draft.changedBy()).isEqualTo(Author.of(ADA));
        assertThat(drafts.unpublished(draft))
                .extracting(DocumentChange::path)
                .containsExactly("/title", "/sessions/s1/capacity");
    }

    @Test
    void savingWhatIsSoAlreadyIsNoEdit() {
        var slug = given.anEvent().openNow();

        var outcome = change(slug, 1, ADA, draft -> draft.json().put("title", "A roundtable"));

        assertThat(((Changed) outcome).changes()).isEmpty();
        assertThat(drafts.withSlug(slug).orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void whatOthersHaveChangedElsewhereIsInNobodysWay() {
        var slug = given.anEvent().openNow();
        change(slug, 1, ADA, draft -> draft.json().put("title", "Ada's title"));

        var outcome = change(slug, 1, BEN, draft -> draft.json().put("venue", "Ben's venue"));

        assertThat(outcome).isInstanceOf(Changed.class);
        var json = drafts.withSlug(slug).orElseThrow().document().json();
        assertThat(json.get("title").textValue()).isEqualTo("Ada's title");
        assertThat(json.get("venue").textValue()).isEqualTo("Ben's venue");
    }

    @Test
    void theSecondWhoSavesTheSameIsToldWhatHasChangedAndByWhom() {
        var slug = given.anEvent().openNow();
        change(slug, 1, ADA, draft -> draft.json().put("title", "Ada's title").put("venue", "Ada's venue"));

        var outcome =
                (ChangedMeanwhile) change(slug, 1, BEN, draft -> draft.json().put("title", "Ben's title"));

        assertThat(outcome.draft().version()).isEqualTo(2);
        assertThat(outcome.draft().document().json().get("title").textValue()).isEqualTo("Ada's title");
        assertThat(outcome.edits()).extracting(DraftEdit::by).containsExactly(Author.of(ADA));
        assertThat(outcome.conflicts())
                .containsExactly(new DocumentChange(
                        "/title", TextNode.valueOf("A roundtable"), TextNode.valueOf("Ada's title")));

        // Now that it is meant.
        assertThat(change(slug, outcome.draft().version(), BEN, draft -> draft.json()
                        .put("title", "Ben's title")))
                .isInstanceOf(Changed.class);
    }

    @Test
    void whoeverSavesAFormThatWasReadBeforeUndoesNothingByIt() {
        var slug = given.anEvent().openNow();
        change(slug, 1, ADA, draft -> draft.json().put("title", "Ada's title"));

        // Ben's page has both fields, and he has typed in the other one.
        var outcome = change(
                slug, 0, BEN, draft -> draft.json().put("title", "A roundtable").put("venue", "Here"));

        assertThat(outcome).isInstanceOf(ChangedMeanwhile.class);
    }

    @Test
    void whatSomebodyElseHasRemovedIsToldToWhoeverEditsIt() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        change(slug, 1, ADA, draft -> draft.remove(DraftPart.SESSIONS, "s1"));

        var outcome = (ChangedMeanwhile) change(
                slug, 0, BEN, draft -> draft.get(DraftPart.SESSIONS, "s1").put("title", "Ben's title"));

        assertThat(outcome.edits())
                .flatExtracting(DraftEdit::changes)
                .extracting(DocumentChange::path)
                .containsExactly("/sessions/s1");
        assertThat(outcome.draft().document().find(DraftPart.SESSIONS, "s1")).isEmpty();
    }

    @Test
    void ofManyWhoEditDifferentThingsAtOnceNothingIsLost() {
        var slug = given.anEvent().openNow();

        var outcomes = race(8, number -> change(slug, 1, ADA, draft -> draft.add(DraftPart.SESSIONS, "new-" + number)));

        assertThat(outcomes).allMatch(Changed.class::isInstance);
        var draft = drafts.withSlug(slug).orElseThrow();
        assertThat(draft.version()).isEqualTo(9);
        assertThat(draft.document().all(DraftPart.SESSIONS)).hasSize(9);
    }

    @Test
    void ofManyWhoEditTheSameAtOnceOneIsFirst() {
        var slug = given.anEvent().openNow();

        var outcomes =
                race(8, number -> change(slug, 1, ADA, draft -> draft.json().put("title", "Title " + number)));

        assertThat(outcomes).filteredOn(Changed.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(ChangedMeanwhile.class::isInstance).hasSize(7);
    }

    @Test
    void whatKeepsADraftFromBeingPublishedIsSaidByField() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        change(slug, 1, ADA, draft -> {
            draft.json().remove("organiser");
            draft.get(DraftPart.SESSIONS, "s1").remove("end");
            draft.add(DraftPart.SESSIONS, "s2");
        });

        assertThat(drafts.withSlug(slug).orElseThrow().document().faults())
                .containsExactly(
                        new DraftFault("/organiser", JsonRule.PRESENT.broken()),
                        new DraftFault("/sessions/s1/end", JsonRule.PRESENT.broken()),
                        new DraftFault("/sessions/s2/type", JsonRule.PRESENT.broken()),
                        new DraftFault("/sessions/s2/title", JsonRule.PRESENT.broken()),
                        new DraftFault("/sessions/s2/start", JsonRule.PRESENT.broken()),
                        new DraftFault("/sessions/s2/end", JsonRule.PRESENT.broken()));
    }

    @Test
    void whoeverHasReadItLongAgoIsShownItAgain() {
        var slug = given.anEvent().openNow();
        for (var i = 0; i <= Drafts.MOST_EDITS; i++) {
            var venue = "Venue " + i;
            change(slug, 1 + i, ADA, draft -> draft.json().put("venue", venue));
        }

        var outcome = change(slug, 0, BEN, draft -> draft.json().put("title", "Ben's title"));

        assertThat(outcome).isInstanceOfSatisfying(ChangedMeanwhile.class, meanwhile -> assertThat(meanwhile.edits())
                .hasSize(Drafts.MOST_EDITS));
    }

    @Test
    void thereIsNoDraftOfWhatIsNot() {
        assertThat(change(given.uniqueSlug(), 0, ADA, draft -> {})).isEqualTo(new NoDraft());
    }

    @Test
    void whoeverIsASpeakerNoMoreAppearsInNoSession() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        change(slug, 1, ADA, draft -> draft.get(DraftPart.SESSIONS, "s1")
                .putArray("speakers")
                .addObject()
                .put("speaker", "ada-example")
                .put("role", "speaker"));

        change(slug, 2, ADA, draft -> draft.remove(DraftPart.SPEAKERS, "ada-example"));

        var document = drafts.withSlug(slug).orElseThrow().document();
        assertThat(document.all(DraftPart.SPEAKERS)).isEmpty();
        assertThat(document.faults()).isEmpty();
    }

    private DraftOutcome change(String slug, long version, Actor actor, Consumer<DraftDocument> change) {
        return drafts.change(slug, version, change, actor, clock.instant());
    }
}
