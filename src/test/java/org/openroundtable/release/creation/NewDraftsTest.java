package org.openroundtable.release.creation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.json.Fault;
import org.openroundtable.json.JsonRule;
import org.openroundtable.release.creation.CreationOutcome.Begun;
import org.openroundtable.release.creation.CreationOutcome.Faulty;
import org.openroundtable.release.creation.CreationOutcome.NoSource;
import org.openroundtable.release.creation.CreationOutcome.SlugTaken;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.DraftFault;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class NewDraftsTest {

    private static final LocalDate DAY = LocalDate.of(2027, 5, 4);

    @Inject
    Given given;

    @Inject
    NewDrafts newDrafts;

    @Inject
    Drafts drafts;

    @Inject
    Clock clock;

    @Test
    void titleDatesAndZoneAreEnough() {
        var slug =
                begun(newDrafts.fromNothing(null, event("Über " + given.uniqueSlug()), Actor.SYSTEM, clock.instant()));

        assertThat(slug).startsWith("uber-e-");
        var draft = draft(slug);
        assertThat(draft.isPublished()).isFalse();
        assertThat(draft.document().firstDay()).isEqualTo(DAY);
        assertThat(draft.document().faults()).containsExactly(new DraftFault("/sessions", JsonRule.PRESENT.broken()));
        assertThat(draft.document().read().registration().closesAt())
                .isEqualTo(OffsetDateTime.parse("2027-05-05T23:59:00+02:00"));
        assertThat(drafts.neverPublished(Optional.empty()))
                .extracting(Draft::slug)
                .contains(slug);
        assertThat(drafts.neverPublished(Optional.of(Set.of(slug)))).hasSize(1);
        assertThat(drafts.neverPublished(Optional.of(Set.of()))).isEmpty();
    }

    @Test
    void eventsOfOneTitleAreToldApart() {
        var title = given.uniqueSlug();

        var slugs = List.of(
                newDrafts.fromNothing(null, event(title), Actor.SYSTEM, clock.instant()),
                newDrafts.fromNothing(null, event(title), Actor.SYSTEM, clock.instant()));

        assertThat(slugs).containsExactly(new Begun(title), new Begun(title + "-2"));
        assertThat(newDrafts.fromNothing(title, event("Another"), Actor.SYSTEM, clock.instant()))
                .isEqualTo(new SlugTaken(title));
    }

    @Test
    void theSlugOfAnEventIsTaken() {
        var slug = given.anEvent().openNow();

        assertThat(newDrafts.fromNothing(slug, event("Another"), Actor.SYSTEM, clock.instant()))
                .isEqualTo(new SlugTaken(slug));
    }

    @Test
    void theNextEditionHasTheProgrammeAtTheSameHoursButNobodyInIt() {
        var source = given.anEvent()
                .withSession("s1", 10)
                // the clocks go back in Brussels on 25 October
                .movedTo(OffsetDateTime.parse("2026-10-20T10:00:00+02:00").toInstant())
                .whereSession("s1", session -> {
                    session.put("joinUrl", "https://join.example/1").put("status", "cancelled");
                    session.putArray("speakers")
                            .addObject()
                            .put("speaker", "ada-example")
                            .put("role", "speaker");
                })
                .where(event -> {
                    event.put("edition", 3);
                    event.withArray("documents")
                            .addObject()
                            .put("title", "Video")
                            .put("url", "https://video.example")
                            .put("kind", "recording");
                })
                .openNow();

        var slug = begun(newDrafts.fromEvent(
                source, null, "The next one", LocalDate.of(2026, 10, 27), Actor.SYSTEM, clock.instant()));

        var document = draft(slug).document();
        var read = document.read();
        assertThat(document.faults()).isEmpty();
        assertThat(read.slug()).startsWith("the-next-one");
        assertThat(read.title().text()).isEqualTo("The next one");
        assertThat(read.edition()).isEqualTo(4);
        assertThat(read.speakers()).isEmpty();
        assertThat(read.documents()).isNullOrEmpty();
        var opening = document.get(DraftPart.SESSIONS, "opening");
        assertThat(opening.get("start").textValue()).isEqualTo("2026-10-27T10:00:00+01:00");
        var session = document.get(DraftPart.SESSIONS, "s1");
        assertThat(session.has("joinUrl")).isFalse();
        assertThat(session.has("status")).isFalse();
        assertThat(session.has("speakers")).isFalse();
        assertThat(session.get("capacity").intValue()).isEqualTo(10);
        assertThat(document.firstDay()).isEqualTo(LocalDate.of(2026, 10, 27));
    }

    @Test
    void nothingIsBegunFromWhatIsNot() {
        assertThat(newDrafts.fromEvent(given.uniqueSlug(), null, null, DAY, Actor.SYSTEM, clock.instant()))
                .isEqualTo(new NoSource());
    }

    @Test
    void aDocumentMayLackMuchButSayNothingWrong() {
        var json = JsonNodeFactory.instance.objectNode().put("title", given.uniqueSlug());

        var slug = begun(newDrafts.fromDocument(null, json, Actor.SYSTEM, clock.instant()));
        assertThat(draft(slug).document().json().get("title")).isEqualTo(json.get("title"));

        assertThat(newDrafts.fromDocument(null, json.put("mode", "nowhere"), Actor.SYSTEM, clock.instant()))
                .isEqualTo(new Faulty(List.of(new Fault("/mode", JsonRule.CHOICE.broken("online, onsite, hybrid")))));
    }

    private static NewEvent event(String title) {
        return new NewEvent(
                title,
                "en",
                DAY,
                DAY.plusDays(1),
                ZoneId.of("Europe/Brussels"),
                new NewEvent.Contact("The Agency", new EmailAddress("agency@organiser.example")));
    }

    private static String begun(CreationOutcome outcome) {
        assertThat(outcome).isInstanceOf(Begun.class);
        return ((Begun) outcome).slug();
    }

    private Draft draft(String slug) {
        return drafts.withSlug(slug).orElseThrow();
    }
}
