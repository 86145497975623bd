package org.openroundtable.release.publication;

import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.document.DocumentExport;
import org.openroundtable.document.ImportOutcome.SessionInUse;
import org.openroundtable.json.JsonRule;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.Release;
import org.openroundtable.release.Releases;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftFault;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.release.publication.PublicationOutcome.Blocked;
import org.openroundtable.release.publication.PublicationOutcome.InUse;
import org.openroundtable.release.publication.PublicationOutcome.Incomplete;
import org.openroundtable.release.publication.PublicationOutcome.NoDraft;
import org.openroundtable.release.publication.PublicationOutcome.Published;
import org.openroundtable.release.publication.PublicationOutcome.SeenOtherwise;
import org.openroundtable.release.warning.ProgrammeWarning;
import org.openroundtable.release.warning.Severity;
import org.openroundtable.release.warning.WarningRule;
import org.openroundtable.release.warning.WarningRules;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

@QuarkusTest
class PublishingTest {

    private static final Actor ADA = new Actor.ApiToken(1L);

    @Inject
    WarningRules rules;

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Publishing publishing;

    @Inject
    Releases releases;

    @Inject
    Drafts drafts;

    @Inject
    DocumentExport export;

    @Inject
    Letterbox letterbox;

    @Inject
    Clock clock;

    @Test
    void whatTheDraftSaysBecomesLiveAndARelease() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        edit(slug, draft -> draft.json().put("title", "Another"));

        assertThat(publish(slug, Occasion.ALL)).isEqualTo(new Published(2));

        assertThat(export.of(slug).orElseThrow().title().text()).isEqualTo("Another");
        assertThat(drafts.unpublished(draft(slug))).isEmpty();
        assertThat(draft(slug).unpublished()).isZero();
        assertThat(draft(slug).baseRelease()).isEqualTo(2);
        assertThat(releases.of(slug, 2)).map(Release::note).contains("Because.");
    }

    @Test
    void theSameAgainMakesNoRelease() {
        var slug = given.anEvent().openNow();

        assertThat(publish(slug, Occasion.ALL)).isEqualTo(new Published(1));
        assertThat(releases.heads(slug)).hasSize(1);
    }

    @Test
    void anIncompleteDraftIsNotPublished() {
        var slug = given.anEvent().openNow();
        edit(slug, draft -> draft.json().remove("organiser"));

        assertThat(publish(slug, Occasion.ALL))
                .isEqualTo(new Incomplete(List.of(new DraftFault("/organiser", JsonRule.PRESENT.broken()))));
        assertThat(releases.heads(slug)).hasSize(1);
    }

    @Test
    void whatTheOrganisersDoNotWantIsNotPublished() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        edit(slug, draft -> rules.set(draft, WarningRule.NO_MODERATOR, Severity.BLOCK));

        assertThat(publish(slug, Occasion.ALL))
                .isEqualTo(new Blocked(List.of(
                        new ProgrammeWarning(WarningRule.NO_MODERATOR, Severity.BLOCK, List.of("s1"), null, null))));
    }

    @Test
    void aSessionInWhichPeopleHavePlacesIsNotDropped() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        people.register(slug, "ada", "s1");
        edit(slug, draft -> draft.remove(DraftPart.SESSIONS, "s1"));

        assertThat(publish(slug, Occasion.ALL)).isEqualTo(new InUse(List.of(new SessionInUse("s1", 1)), List.of()));
        assertThat(draft(slug).unpublished()).isEqualTo(1);
    }

    @Test
    void onlyWhatWasSeenIsPublished() {
        var event = given.anEvent();
        var slug = event.openNow();
        edit(slug, draft -> draft.json().put("venue", "Here"));
        var seen = wish(slug, Occasion.ALL);

        edit(slug, draft -> draft.json().put("venue", "There"));
        assertThat(publishing.publish(slug, seen, ADA, clock.instant())).isEqualTo(new SeenOtherwise());

        var again = wish(slug, Occasion.ALL);
        event.titled("Another").asItIs();
        assertThat(publishing.publish(slug, again, ADA, clock.instant())).isEqualTo(new SeenOtherwise());
        assertThat(publishing.publish(given.uniqueSlug(), again, ADA, clock.instant()))
                .isEqualTo(new NoDraft());
    }

    @Test
    void thoseWhomItAffectsAreWrittenToAndNobodyElse() {
        var slug = given.anEvent().withSession("s1", 10).withSession("s2", 10).openNow();
        people.register(slug, slug + "-ada", "s1");
        people.register(slug, slug + "-ben", "s2");
        moveByAnHour(slug, "s1");

        publish(slug, Occasion.ALL);

        assertThat(letters(slug + "-ada")).isEqualTo(2);
        assertThat(letters(slug + "-ben")).isEqualTo(1);
    }

    @Test
    void whatIsHeldBackIsWrittenToNobodyAndToldWithTheNextChange() {
        var slug = given.anEvent().withSession("s1", 10).withSession("s2", 10).openNow();
        people.register(slug, slug + "-ada", "s1");
        people.register(slug, slug + "-ben", "s2");
        moveByAnHour(slug, "s1");

        publish(slug, Set.of());

        assertThat(letters(slug + "-ada")).isEqualTo(1);
        assertThat(releases.of(slug, 2)).map(Release::told).contains(Set.of());

        edit(slug, draft -> DraftFields.set(draft.get(DraftPart.SESSIONS, "s2"), "room", "Hall"));
        publish(slug, EnumSet.of(Occasion.PROGRAMME));

        assertThat(letters(slug + "-ada")).isEqualTo(2);
        assertThat(letters(slug + "-ben")).isEqualTo(2);
    }

    @Test
    void whoGetsAPlaceIsToldWhateverIsHeldBack() {
        var slug = given.anEvent().withSession("s1", 1).openNow();
        people.register(slug, slug + "-ada", "s1");
        var ben = people.register(slug, slug + "-ben", "s1");
        edit(slug, draft -> DraftFields.set(draft.get(DraftPart.SESSIONS, "s1"), "capacity", 2));

        publish(slug, Set.of());

        assertThat(people.places(ben)).containsEntry("s1", PlaceState.CONFIRMED);
        assertThat(letters(slug + "-ben")).isEqualTo(2);
    }

    @Test
    void whileManyRegisterLimitsAreExactAndNobodyIsLost() {
        var slug = given.anEvent().withSession("s1", 10).openNow();
        edit(slug, draft -> DraftFields.set(draft.get(DraftPart.SESSIONS, "s1"), "capacity", 15));

        race(31, number -> number == 0 ? publish(slug, Occasion.ALL) : people.come(slug, "p" + number, "s1"));

        var session = given.occupancyOf(slug).session("s1").orElseThrow();
        assertThat(session.taken()).isEqualTo(15);
        assertThat(session.waiting()).isEqualTo(15);
    }

    private void moveByAnHour(String slug, String code) {
        edit(slug, draft -> {
            var session = draft.get(DraftPart.SESSIONS, code);
            var read = draft.read().sessions().stream()
                    .filter(described -> described.code().equals(code))
                    .findFirst()
                    .orElseThrow();
            DraftFields.set(session, "start", read.start().plusHours(1));
            DraftFields.set(session, "end", read.end().plusHours(1));
        });
    }

    private long letters(String person) {
        return letterbox.occasions(person + "@industry.example").size();
    }

    private PublicationOutcome publish(String slug, Set<Occasion> told) {
        return publishing.publish(slug, wish(slug, told), ADA, clock.instant());
    }

    private PublicationWish wish(String slug, Set<Occasion> told) {
        return new PublicationWish(draft(slug).version(), releases.latestOf(slug), told, "Because.", true);
    }

    private void edit(String slug, Consumer<DraftDocument> change) {
        drafts.change(slug, draft(slug).version(), change, ADA, clock.instant());
    }

    private Draft draft(String slug) {
        return drafts.withSlug(slug).orElseThrow();
    }
}
