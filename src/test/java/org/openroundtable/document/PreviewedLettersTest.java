package org.openroundtable.document;

import java.time.Duration;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.document.PreviewOutcome.Changes;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** How many would be written to is how many are. */
@QuarkusTest
class PreviewedLettersTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    DocumentPreview preview;

    @Inject
    EntityManager entities;

    @Test
    void asManyAreWrittenToAsWasSaid() {
        var event = given.anEvent().confirmingAddresses(Duration.ofHours(1)).limitedTo(10, 10);
        people.register(event.openNow(), "pending");
        event.where(document -> document.withObject("/registration").put("confirmAddress", false));
        var slug = event.asItIs();
        people.register(slug, "ada", "s1");
        people.register(slug, "ben");

        event.whereSession("s1", session -> session.put("title", "Panel"));
        assertThat(changes(event).writtenTo()).isEqualTo(1).isEqualTo(mailsWrittenBy(event));

        event.being(EventStatus.CANCELLED);
        assertThat(changes(event).writtenTo()).isEqualTo(2).isEqualTo(mailsWrittenBy(event));
        assertThat(changes(event).registered()).isEqualTo(3);
    }

    @Test
    void asManyAreToldOfAnotherLinkRoomOrTimeAsWasSaid() {
        var event = given.anEvent().limitedTo(10, 1);
        var slug = event.openNow();
        people.register(slug, "ada", "s1");
        people.register(slug, "ben", "s1");
        people.register(slug, "cat");

        event.whereSession("s1", session -> session.put("joinUrl", "https://meet.example/s1"));
        assertThat(changes(event).writtenTo()).isEqualTo(1).isEqualTo(mailsWrittenBy(event));
        event.whereSession("s1", session -> session.put("room", "Aula"));
        assertThat(changes(event).writtenTo()).isEqualTo(2).isEqualTo(mailsWrittenBy(event));
        event.whereSession("opening", session -> session.put("room", "Foyer"));
        assertThat(changes(event).writtenTo()).isEqualTo(3).isEqualTo(mailsWrittenBy(event));
        event.cancelling("opening");
        assertThat(changes(event).writtenTo()).isEqualTo(3).isEqualTo(mailsWrittenBy(event));
        event.movedTo(event.startOf("opening").plus(Duration.ofDays(1)));
        assertThat(changes(event).writtenTo()).isEqualTo(3).isEqualTo(mailsWrittenBy(event));
        event.limitedTo(10, 2).whereSession("s1", session -> session.put("title", "Panel"));
        assertThat(changes(event).writtenTo()).isEqualTo(2).isEqualTo(mailsWrittenBy(event));
    }

    @Test
    void whomALargerCapacityGivesAPlaceIsWrittenTo() {
        var event = given.anEvent().limitedTo(3, 1);
        var slug = event.openNow();
        people.register(slug, "ada", "s1");
        people.register(slug, "ben", "s1");
        people.register(slug, "cat", "s1");
        people.register(slug, "dan");

        event.limitedTo(3, 2);
        assertThat(changes(event).writtenTo()).isEqualTo(1).isEqualTo(mailsWrittenBy(event));
        event.limitedTo(10, 10);
        assertThat(changes(event).writtenTo()).isEqualTo(2).isEqualTo(mailsWrittenBy(event));
    }

    private Changes changes(EventBuilder event) {
        return (Changes) preview.of(event.document().get("slug").textValue(), event.document(), Actor.SYSTEM);
    }

    private int mailsWrittenBy(EventBuilder event) {
        var before = mails();
        event.asItIs();
        return mails() - before;
    }

    @Transactional
    int mails() {
        return ((Number) entities.createNativeQuery("select count(*) from outbox_mail")
                        .getSingleResult())
                .intValue();
    }
}
