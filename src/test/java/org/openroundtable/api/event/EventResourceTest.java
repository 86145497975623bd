package org.openroundtable.api.event;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class EventResourceTest {

    @Inject
    Given given;

    @Inject
    EventCatalogue catalogue;

    @Inject
    SessionFactory database;

    @AfterEach
    void stopCounting() {
        database.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void theEventOf2020IsOverAndShowsItsProgramme() {
        var slug = given.theEditionOf2020().asItIs();
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
                .body("events.find { it.slug == '" + open + "' }.sessions.code", contains("opening"));
    }

    @Test
    void theListShowsEachEventAsTheEventItselfDoes() {
        var slug = given.anEvent().withCapacity(2).withSession("p1", 1).openNow();
        Registrations.register(slug, "one@guest.example", "p1").statusCode(201);
        var event =
                Api.anonymous().get("/api/v1/events/{slug}", slug).jsonPath().getMap("");
        var listed =
                Api.anonymous().get("/api/v1/events").jsonPath().getMap("events.find { it.slug == '" + slug + "' }");
        assertThat(listed).isEqualTo(event);
    }

    @Test
    void theListTakesFourQueriesHoweverLongItIs() {
        given.anEvent().withSession("p1", 5).openNow();
        assertThat(queriesForTheList()).isEqualTo(4);

        given.anEvent().withSession("p1", 5).openNow();
        given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        assertThat(queriesForTheList()).isEqualTo(4);
    }

    private long queriesForTheList() {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        catalogue.all(List.of());
        return statistics.getPrepareStatementCount();
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
