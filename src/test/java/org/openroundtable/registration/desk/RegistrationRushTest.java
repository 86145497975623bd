package org.openroundtable.registration.desk;

import java.net.URL;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.RegistrationByApi;
import org.openroundtable.testing.RegistrationByApi.Try;
import org.openroundtable.testing.database.Books;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.openroundtable.testing.Race.race;

/** Four hundred people for a hundred places, over the JSON API, thirty-two at a time. */
@QuarkusTest
class RegistrationRushTest {

    @Inject
    Given given;

    @Inject
    Books books;

    @Inject
    EntityManager entities;

    @TestHTTPResource("/api/v1/events/")
    URL events;

    private String slug;
    private List<Try> tries;

    @BeforeEach
    void rush() throws Exception {
        slug = given.anEvent().limitedTo(100, 100, 60, 30).openNow();
        var form = new RegistrationByApi(events.toURI().resolve(slug + "/registrations"), "s1", "s2", "s3");
        tries = race(400, 32, i -> form.by("person" + i));
    }

    @Test
    void exactlyTheLimitsAreReachedAndTheRestWaitsInOrderOfArrival() {
        assertThat(tries).allMatch(Try::isRegistered);
        assertThat(tries).filteredOn(Try::state, "confirmed").hasSize(100);
        var waiting = tries.stream()
                .filter(one -> one.state().equals("waiting"))
                .sorted(Comparator.comparing(this::position))
                .toList();
        assertThat(waiting)
                .extracting(this::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, 300).boxed().toList());
        for (var one : waiting) {
            assertThat(waiting)
                    .as("whoever was answered before %s sent stands before them", one.email())
                    .noneMatch(other -> other.answered() < one.sent() && position(other) > position(one));
        }
        given().get("/api/v1/events/" + slug)
                .then()
                .statusCode(200)
                .body("registration.confirmed", equalTo(100))
                .body("registration.waiting", equalTo(300))
                .body("registration.placesLeft", equalTo(0))
                .body("sessions.find { it.code == 's1' }.confirmed", equalTo(100))
                .body("sessions.find { it.code == 's2' }.confirmed", equalTo(60))
                .body("sessions.find { it.code == 's3' }.confirmed", equalTo(30));
        books.areRight(slug);
    }

    @Test
    void twentyCancellationsBringExactlyTheNextTwentyAndEachIsTold() {
        var cancelled = tries.stream()
                .filter(one -> one.state().equals("confirmed"))
                .filter(one -> one.stateIn("s2").equals("waiting"))
                .limit(20)
                .toList();
        assertThat(cancelled).hasSize(20);
        var next = tries.stream()
                .filter(one -> one.state().equals("waiting") && position(one) <= 20)
                .map(Try::email)
                .toList();

        cancelled.forEach(one -> HtmlForm.on(one.page() + "/cancellation").sendAndFollow());

        assertThat(told("promotion")).containsExactlyInAnyOrderElementsOf(next);
        assertThat(told("cancellation"))
                .containsExactlyInAnyOrderElementsOf(
                        cancelled.stream().map(Try::email).toList());
        given().get("/api/v1/events/" + slug)
                .then()
                .body("registration.confirmed", equalTo(100))
                .body("registration.waiting", equalTo(280))
                .body("sessions.find { it.code == 's1' }.confirmed", equalTo(100));
        books.areRight(slug);
    }

    /** Addresses that were written to on this occasion about this event. */
    private List<String> told(String occasion) {
        return entities.createNativeQuery("""
                        select m.recipient from outbox_mail m
                        join registration r on m.reference = 'registration/' || r.id
                        join event e on e.id = r.event_id
                        where e.slug = ?1 and m.occasion = ?2""", String.class)
                .setParameter(1, slug)
                .setParameter(2, occasion)
                .getResultList();
    }

    private long position(Try one) {
        return one.answer().getLong("waitingPosition");
    }
}
