package org.openroundtable.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.capacity.Capacity;
import org.openroundtable.capacity.Resized;
import org.openroundtable.document.ImportOutcome.Faulty;
import org.openroundtable.document.ImportOutcome.SessionInUse;
import org.openroundtable.document.ImportOutcome.SessionsInUse;
import org.openroundtable.document.PreviewOutcome.ChangedSession;
import org.openroundtable.document.PreviewOutcome.Changes;
import org.openroundtable.event.EventChange;
import org.openroundtable.event.EventChanged;
import org.openroundtable.event.EventStatus;
import org.openroundtable.language.Text;
import org.openroundtable.programme.SessionChange;
import org.openroundtable.programme.SessionChanged;
import org.openroundtable.programme.SessionStatus;
import org.openroundtable.speaker.SpeakerChange;
import org.openroundtable.speaker.SpeakerChanged;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class DocumentPreviewTest {

    /** What is announced when a document is taken in. */
    @ApplicationScoped
    static class Announced {

        private final List<Object> changes = new ArrayList<>();

        void on(@Observes EventChanged changed) {
            changes.add(changed.change());
        }

        void on(@Observes SpeakerChanged changed) {
            changes.add(changed.change());
        }

        void on(@Observes SessionChanged changed) {
            changes.add(changed.change());
        }

        List<Object> take() {
            var taken = List.copyOf(changes);
            changes.clear();
            return taken;
        }
    }

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    DocumentPreview preview;

    @Inject
    Announced announced;

    @Inject
    EntityManager entities;

    @Test
    void ofANewEventItIsSaidThatItWouldBeCreated() {
        var event = given.anEvent().withSession("s1", 10);

        var changes = changes(event);

        assertThat(changes.event()).containsExactly(new EventChange.Created(slug(event)));
        assertThat(changes.speakers())
                .isEqualTo(Map.of("ada-example", List.of(new SpeakerChange.Created("ada-example"))));
        assertThat(changes.sessions())
                .containsExactly(
                        new ChangedSession("opening", List.of(new SessionChange.Created("opening")), null, 0),
                        new ChangedSession("s1", List.of(new SessionChange.Created("s1")), null, 0));
        assertThat(changes.registered()).isZero();
        assertThat(changes.writtenTo()).isZero();
    }

    @Test
    void theSameAgainWouldChangeNothing() {
        var event = given.anEvent().limitedTo(10, 10);
        people.register(event.openNow(), "ada", "s1");

        assertThat(changes(event)).isEqualTo(new Changes(List.of(), null, Map.of(), List.of(), 1, 0));
    }

    @Test
    void changesAreSaidWithThoseWhomTheyAffectAndNothingIsWritten() {
        var event = given.anEvent().limitedTo(10, 1, 10);
        var slug = event.openNow();
        people.register(slug, "ada", "s1");
        people.register(slug, "ben", "s1");
        people.register(slug, "cleo", "s2");
        var before = everything();

        event.limitedTo(20, 3).whereSession("s1", session -> session.put("room", "Hall 1"));
        var changes = changes(event);

        assertThat(changes)
                .isEqualTo(new Changes(
                        List.of(),
                        new Resized(new Capacity(10, true), new Capacity(20, true)),
                        Map.of(),
                        List.of(new ChangedSession(
                                "s1",
                                List.of(new SessionChange.Relocated(null, Text.of("en", "Hall 1"))),
                                new Resized(new Capacity(1, true), new Capacity(3, true)),
                                2)),
                        3,
                        2));
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void ofACancelledSessionItIsSaidWhomItAffects() {
        var event = given.anEvent().limitedTo(10, 1, 10);
        people.register(event.openNow(), "ada", "s1");
        people.register(event.openNow(), "cleo", "s2");

        var changes = changes(event.cancelling("s1"));

        var became = new SessionChange.StatusBecame(SessionStatus.SCHEDULED, SessionStatus.CANCELLED);
        assertThat(changes.sessions()).containsExactly(new ChangedSession("s1", List.of(became), null, 1));
        assertThat(changes.writtenTo()).isEqualTo(1);
    }

    @Test
    void whatIsSaidIsWhatHappens() {
        var event = given.theEditionOf2020();
        event.asItIs();
        announced.take();
        event.titled("Another title").being(EventStatus.POSTPONED).where(document -> {
            document.put("venue", "Tallinn").put("summary", "More").put("timeZone", "Europe/Tallinn");
            document.withObject("/organiser").put("name", "Another agency");
            document.withObject("/registration").put("changesUntil", "2020-11-01T00:00:00+01:00");
            document.withObject("/speakers/1").put("position", "Somewhere else");
            document.withObject("/sessions/1").put("title", "Keynote").put("joinUrl", "https://meet.example");
            document.withArray("/sessions/2/speakers").removeAll();
            document.withArray("sessions").remove(5);
        });

        var said = new ArrayList<Object>();
        var changes = changes(event);
        said.addAll(changes.event());
        changes.speakers().values().forEach(said::addAll);
        changes.sessions().forEach(session -> said.addAll(session.changes()));
        assertThat(announced.take()).isEmpty();

        event.asItIs();
        assertThat(said).hasSizeGreaterThan(8);
        assertThat(announced.take()).isEqualTo(said);
    }

    @Test
    void whatWouldBeRefusedIsRefused() {
        var event = given.anEvent().limitedTo(10, 10);
        people.register(event.openNow(), "ada", "s1");

        event.where(document -> document.withArray("sessions").remove(1));
        assertThat(preview(event)).isEqualTo(new SessionsInUse(List.of(new SessionInUse("s1", 1))));

        event.titled(null);
        assertThat(preview(event)).isInstanceOf(Faulty.class);
    }

    private Changes changes(EventBuilder event) {
        return (Changes) preview(event);
    }

    private PreviewOutcome preview(EventBuilder event) {
        return preview.of(slug(event), event.document(), Actor.SYSTEM);
    }

    private static String slug(EventBuilder event) {
        return event.document().get("slug").textValue();
    }

    private List<Integer> everything() {
        return List.of(
                number("select count(*) from outbox_mail"),
                number("select count(*) from history_entry"),
                number("select count(*) from session where room is null"),
                number("select cast(sum(capacity) as int) from capacity_limit"));
    }

    @Transactional
    int number(String sql) {
        return ((Number) entities.createNativeQuery(sql).getSingleResult()).intValue();
    }
}
