package org.openroundtable.api.event;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** How many take part, for a program that shows a token. */
@QuarkusTest
class FiguresTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Test
    void anEventWithoutAnybodyHasNobody() {
        figures(given.anEvent().withSession("p1", 2).openNow())
                .body("registrations.confirmed", equalTo(0))
                .body("registrations.expired", equalTo(0))
                .body("present", equalTo(0))
                .body("sessions.find { it.code == 'p1' }.placesLeft", equalTo(2));
    }

    @Test
    void theFiguresSayWhoIsInAndWaitsAndWasThere() {
        var slug = given.anEvent().withCapacity(5).withSession("p1", 2).openNow();
        for (var name : new String[] {"anna", "bo", "cem"}) {
            var body = Registrations.body(name + "@figures.example", "p1");
            body.put("country", name.equals("cem") ? "EE" : "SE");
            Registrations.register(slug, body).statusCode(201);
        }
        markFirstAsPresent(slug, "opening");
        markFirstAsPresent(slug, "p1");

        var answer = figures(slug)
                .body("state", equalTo("open"))
                .body("registrations.confirmed", equalTo(3))
                .body("registrations.cancelled", equalTo(0))
                .body("capacity", equalTo(5))
                .body("placesLeft", equalTo(2))
                .body("countries", equalTo(2))
                .body("organisations", equalTo(1))
                .body("present", equalTo(1))
                .body("sessions.code", equalTo(List.of("opening", "p1")))
                .body("sessions[0].capacity", equalTo(null))
                .body("sessions[0].present", equalTo(1))
                .body("sessions[0].expected", equalTo(3))
                .body("sessions[1].confirmed", equalTo(2))
                .body("sessions[1].waiting", equalTo(1))
                .body("sessions[1].placesLeft", equalTo(0))
                .body("sessions[1].present", equalTo(1))
                .body("sessions[1].expected", equalTo(2))
                .extract();
        assertThat(answer.asString()).doesNotContain("@", "Ada");
        assertThat(answer.header("Cache-Control")).contains("private", "no-cache");
        Api.withToken()
                .header("If-None-Match", answer.header("ETag"))
                .get("/api/v1/events/{slug}/figures", slug)
                .then()
                .statusCode(304);
    }

    @Test
    void thereAreNoneWithoutAnEventOrWithAWrongToken() {
        var slug = given.anEvent().openNow();
        Api.withToken()
                .get("/api/v1/events/{slug}/figures", given.uniqueSlug())
                .then()
                .statusCode(404);
        Registrations.problem(
                Api.with("no-token-of-ours-0123456789")
                        .get("/api/v1/events/{slug}/figures", slug)
                        .then(),
                401,
                "unauthorized");
    }

    private static ValidatableResponse figures(String slug) {
        return Api.withToken().get("/api/v1/events/{slug}/figures", slug).then().statusCode(200);
    }

    /** Who has registered first. */
    private void markFirstAsPresent(String slug, String session) {
        var first = Api.withToken()
                .get("/api/v1/events/{slug}/registrations?sort=registeredAt", slug)
                .jsonPath()
                .getString("registrations[0].id");
        organisers
                .as(Role.DESK, slug)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("registration", first)
                .post("/organiser/events/{slug}/attendance/{session}/presence", slug, session)
                .then()
                .statusCode(303);
    }
}
