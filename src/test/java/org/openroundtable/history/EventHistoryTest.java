package org.openroundtable.history;

import java.util.List;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written down of an event, its speakers and its programme when a document changes them. */
@QuarkusTest
class EventHistoryTest {

    @Inject
    Given given;

    @Inject
    EntityManager entities;

    private EventBuilder event;
    private String slug;

    @BeforeEach
    void anEvent() {
        event = given.anEvent().withSession("s1", 10);
        slug = event.openNow();
    }

    @Test
    void ofWhatIsNewItIsKeptThatItWasCreated() {
        assertThat(history()).containsExactly("""
                system: created "%s"
                system: ada-example created "ada-example"
                system: opening created "opening"
                system: s1 created "s1"
                system: s1 resized {"places": null, "waitlist": false} > {"places": 10, "waitlist": true}
                """.formatted(slug).split("\n"));
    }

    @Test
    void theSameAgainIsNoChange() {
        var before = history();
        event.asItIs();
        assertThat(history()).isEqualTo(before);
    }

    @Test
    void ofAnEventItIsKeptWhatDiffers() {
        var before = history();
        event.titled("Another roundtable")
                .where(document -> document.put("venue", "Tallinn").put("summary", "More of it"))
                .where(document -> document.withObject("/organiser").put("country", "FI"))
                .where(document -> document.withObject("/registration").put("confirmAddress", true))
                .being(EventStatus.POSTPONED)
                .asItIs();

        assertThat(since(before)).containsExactly("""
                system: retitled "A roundtable" > "Another roundtable"
                system: described {"summary": "What this event is about."} > {"summary": "More of it"}
                system: relocated {"venue": null} > {"venue": "Tallinn"}
                system: handedOver {"country": "EE"} > {"country": "FI"}
                system: termsChanged {"confirmAddress": false} > {"confirmAddress": true}
                system: statusBecame "scheduled" > "postponed"
                """.split("\n"));
    }

    @Test
    void thatASessionIsCancelledAndTakesPlaceAfterAllIsKept() {
        event.withSession("s2", 10).asItIs();
        var before = history();
        event.cancelling("s1").asItIs();
        event.reinstating("s1").asItIs();

        assertThat(since(before)).containsExactly("""
                system: s1 statusBecame "scheduled" > "cancelled"
                system: s1 statusBecame "cancelled" > "scheduled"
                """.split("\n"));
    }

    @Test
    void ofASessionItIsKeptWhatDiffers() {
        var before = history();
        event.whereSession("s1", session -> session.put("title", "Panel")
                        .put("room", "Hall 1")
                        .put("joinUrl", "https://meet.example/1")
                        .put("track", "Plenary")
                        .put("capacity", 12)
                        .remove("speakers"))
                .asItIs();

        assertThat(since(before)).containsExactly("""
                system: s1 retitled "Session s1" > "Panel"
                system: s1 described {"track": null} > {"track": "Plenary"}
                system: s1 relocated > "Hall 1"
                system: s1 linkChanged >
                system: s1 recast [{"role": "chair", "speaker": "ada-example"}] > []
                system: s1 resized {"places": 10} > {"places": 12}
                """.split("\n"));
    }

    @Test
    void whoAndWhatLeavesIsStillTold() {
        var before = history();
        event.where(document -> {
                    document.withArray("sessions").remove(1);
                    document.withArray("sessions").forEach(session -> ((ObjectNode) session).remove("speakers"));
                    document.withArray("speakers").removeAll();
                })
                .asItIs();

        assertThat(since(before)).endsWith("""
                system: withdrawn "ada-example" >
                system: opening recast [{"role": "chair", "speaker": "ada-example"}] > []
                system: s1 withdrawnBecame false > true
                system: s1 resized {"places": 10, "waitlist": true} > {"places": null, "waitlist": false}
                """.split("\n"));
    }

    @Test
    void whatAProgramChangesItDoesUnderItsToken() {
        var before = history();
        Api.withToken()
                .body(event.titled("Another roundtable").document().toString())
                .put("/api/v1/events/" + slug)
                .then()
                .statusCode(200);

        assertThat(since(before))
                .containsExactly("apiToken bootstrap: retitled \"A roundtable\" > \"Another roundtable\"");
    }

    private List<String> since(List<String> before) {
        var after = history();
        return after.subList(before.size(), after.size());
    }

    @Transactional
    @SuppressWarnings("unchecked")
    List<String> history() {
        return entities.createNativeQuery("""
                select actor_kind || coalesce(' ' || api_token.name, '') || ':' || coalesce(' ' || session.code, ' ' || speaker.code, '') || ' ' || what
                    || coalesce(' ' || cast(before as text) || ' >', case when what = 'created' then '' else ' >' end)
                    || coalesce(' ' || cast(after as text), '')
                  from history_entry
                  left join session on session.id = session_id
                  left join speaker on speaker.id = speaker_id
                  left join api_token on api_token.id = actor_id and actor_kind = 'apiToken'
                  join event on event.id = history_entry.event_id
                 where slug = :slug order by history_entry.id""", String.class)
                .setParameter("slug", slug)
                .getResultList();
    }
}
