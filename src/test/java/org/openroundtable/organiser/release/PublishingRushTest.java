package org.openroundtable.organiser.release;

import java.net.URL;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.document.DocumentExport;
import org.openroundtable.release.Releases;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.RegistrationByApi;
import org.openroundtable.testing.RegistrationByApi.Try;
import org.openroundtable.testing.database.Books;
import org.openroundtable.testing.staff.Editing;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.openroundtable.testing.Race.race;

/** Two hundred people for a hundred places, while the event is published eight times. */
@QuarkusTest
class PublishingRushTest {

    private static final int RUNNERS = 26;
    private static final int PUBLICATIONS = 8;
    private static final Try PUBLISHED = null;

    @Inject
    Given given;

    @Inject
    Books books;

    @Inject
    Organisers organisers;

    @Inject
    Editing editing;

    @Inject
    DocumentExport export;

    @Inject
    Releases releases;

    @TestHTTPResource("/api/v1/events/")
    URL events;

    @Test
    void nobodyIsLostNoLimitIsBrokenAndEveryReleaseIsMade() throws Exception {
        var slug = given.anEvent().limitedTo(100, 100, 60, 30).openNow();
        var door = new RegistrationByApi(events.toURI().resolve(slug + "/registrations"), "s1", "s2", "s3");

        var outcomes = race(RUNNERS * PUBLICATIONS, RUNNERS, number -> {
            if (number % RUNNERS > 0) {
                return door.by("person" + number);
            }
            publish(slug, number / RUNNERS + 1);
            return PUBLISHED;
        });

        var tries = outcomes.stream().filter(one -> one != PUBLISHED).toList();
        assertThat(tries).hasSize(200).allMatch(Try::isRegistered);
        assertThat(states(tries, "confirmed")).isEqualTo(100);
        assertThat(states(tries, "waiting")).isEqualTo(100);
        given().get("/api/v1/events/" + slug)
                .then()
                .body("registration.confirmed", equalTo(100))
                .body("registration.waiting", equalTo(100))
                .body("sessions.find { it.code == 's1' }.confirmed", equalTo(100))
                .body("sessions.find { it.code == 's2' }.confirmed", equalTo(60))
                .body("sessions.find { it.code == 's3' }.confirmed", equalTo(30));
        assertThat(releases.latestOf(slug)).isEqualTo(1 + PUBLICATIONS);
        assertThat(export.of(slug).orElseThrow().title().text()).isEqualTo("Title " + PUBLICATIONS);
        books.areRight(slug);
    }

    private static long states(List<Try> tries, String state) {
        return tries.stream().filter(one -> one.state().equals(state)).count();
    }

    private void publish(String slug, int release) {
        editing.send(slug, "basics", Map.of("title-en", "Title " + release))
                .then()
                .statusCode(303);
        organisers
                .as(Role.ORGANISER, slug)
                .formParam("version", editing.version(slug))
                .formParam("release", release)
                .post("/organiser/events/" + slug + "/publication")
                .then()
                .statusCode(303);
    }
}
