package org.openroundtable.release;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.Author;
import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.comparison.DocumentChange;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftOutcome.Changed;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.draft.edit.DraftEdit;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of releases and drafts when documents come in past the organisers' pages. */
@QuarkusTest
class ReleasesTest {

    @Inject
    Given given;

    @Inject
    Releases releases;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    @Test
    void everyDocumentThatChangesAnEventIsARelease() {
        var event = given.anEvent().withSession("s1", 10);
        var slug = event.openNow();
        event.openNow();
        event.titled("Another")
                .whereSession("s1", session -> session.put("room", "Hall"))
                .asItIs();

        assertThat(releases.heads(slug)).extracting(ReleaseHead::number).containsExactly(2, 1);
        var made = Stream.of(2, 1)
                .map(number -> releases.of(slug, number).orElseThrow())
                .toList();
        assertThat(made.get(0).changes())
                .extracting(DocumentChange::path)
                .containsExactly("/title", "/sessions/s1/room");
        assertThat(made.get(0).by()).isEqualTo(Author.of(Actor.SYSTEM));
        assertThat(made.get(0).told()).isEqualTo(Occasion.ALL);
        assertThat(made.get(1).changes()).isEmpty();
        assertThat(made.get(1).document().get("title").textValue()).isEqualTo("A roundtable");
        assertThat(releases.of(slug, 2).orElseThrow().document())
                .isEqualTo(made.get(0).document());
        assertThat(releases.of(slug, 3)).isEmpty();
        assertThat(releases.latestOf(slug)).isEqualTo(2);
    }

    @Test
    void aDraftWithoutEditsOfItsOwnFollowsWhatIsLive() {
        var event = given.anEvent();
        var slug = event.openNow();
        var read = draft(slug);

        event.titled("Another").asItIs();

        var draft = draft(slug);
        assertThat(draft.document().json().get("title").textValue()).isEqualTo("Another");
        assertThat(draft.baseRelease()).isEqualTo(2);
        assertThat(draft.unpublished()).isZero();
        assertThat(drafts.editsSince(drafts.withSlug(slug).orElseThrow(), read.version()))
                .flatExtracting(DraftEdit::changes)
                .extracting(DocumentChange::path)
                .containsExactly("/title");
    }

    @Test
    void aDraftWithEditsOfItsOwnStaysAndSaysThatWhatIsLiveHasMovedOn() {
        var event = given.anEvent();
        var slug = event.openNow();
        edit(slug, draft -> draft.json().put("venue", "Here"));

        event.titled("Another").asItIs();

        var draft = draft(slug);
        assertThat(draft.document().json().get("title").textValue()).isEqualTo("A roundtable");
        assertThat(draft.baseRelease()).isEqualTo(1);
        assertThat(draft.unpublished()).isEqualTo(2);
        assertThat(drafts.unpublished(draft)).extracting(DocumentChange::path).containsExactly("/title", "/venue");
    }

    @Test
    void anEarlierReleaseCanBeTakenAsTheNewDraft() {
        var event = given.anEvent();
        var slug = event.openNow();
        event.titled("Another").asItIs();

        edit(slug, draft -> draft.replaceWith(releases.of(slug, 1).orElseThrow().document()));

        assertThat(drafts.unpublished(draft(slug)))
                .extracting(DocumentChange::path)
                .isEqualTo(List.of("/title"));
    }

    private Draft draft(String slug) {
        return drafts.withSlug(slug).orElseThrow();
    }

    private void edit(String slug, Consumer<DraftDocument> change) {
        assertThat(drafts.change(slug, draft(slug).version(), change, Actor.SYSTEM, clock.instant()))
                .isInstanceOf(Changed.class);
    }
}
