package org.openroundtable.api;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class EventResourceTest {

    @Inject
    Given given;

    @Test
    void theEventOf2020IsOverAndShowsItsProgramme() {
        var slug = given.the2020Edition();
        Api.anonymous()
                .get("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body("start", equalTo("2020-11-03T14:00:00+01:00"))
                .body("registration.state", equalTo("closed"))
                .body("registration.opensAt", equalTo("2020-10-08T07:00:00+02:00"))
                .body("registration.capacity", equalTo(500))
                .body("sessions.size()", equalTo(24))
                .body("sessions[6].code", equalTo("p1"))
                .body("sessions[6].speakers[3].role", equalTo("moderator"))
                .body("sessions[6].placesLeft", equalTo(400))
                .body("sessions[0]", not(hasKey("placesLeft")))
                .body("sessions", everyItem(not(hasKey("joinUrl"))));
    }

    @Test
    void figuresSayHowFullEventAndSessionsAre() {
        var slug = given.anEvent().withCapacity(2).withSession("p1", 1).openNow();
        Registrations.register(slug, "one@guest.example", "p1").statusCode(201);
        Registrations.register(slug, "two@guest.example", "p1").statusCode(201);
        Registrations.register(slug, "three@guest.example").statusCode(201);
        Api.anonymous()
                .get("/api/v1/events/{slug}", slug)
                .then()
                .body("registration.state", equalTo("open"))
                .body("registration.confirmed", equalTo(2))
                .body("registration.waiting", equalTo(1))
                .body("registration.placesLeft", equalTo(0))
                .body("sessions[1].capacity", equalTo(1))
                .body("sessions[1].confirmed", equalTo(1))
                .body("sessions[1].waiting", equalTo(1))
                .body("sessions[1].placesLeft", equalTo(0));
    }

    @Test
    void theListHasEveryEventWithTheStateOfItsRegistration() {
        var open = given.anEvent().openNow();
        var later = given.anEvent().openingIn(Duration.ofDays(1));
        var cancelled = given.anEvent().being(EventStatus.CANCELLED).openNow();
        Api.anonymous()
                .get("/api/v1/events")
                .then()
                .statusCode(200)
                .body("events.slug", hasItem(open))
                .body("events.find { it.slug == '" + open + "' }.registration.state", equalTo("open"))
                .body("events.find { it.slug == '" + later + "' }.registration.state", equalTo("notYet"))
                .body("events.find { it.slug == '" + cancelled + "' }.registration.state", equalTo("none"))
                .body("events[0].sessions", nullValue());
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() {
        var slug = given.anEvent().openNow();
        var tag = Api.anonymous().get("/api/v1/events/{slug}", slug).header("ETag");
        Api.anonymous()
                .header("If-None-Match", tag)
                .get("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(tag));
        Registrations.register(slug, "one@guest.example").statusCode(201);
        Api.anonymous()
                .header("If-None-Match", tag)
                .get("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(200);
    }
}
