package org.openroundtable.api.event;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.api.Registrations;
import org.openroundtable.event.EventSearch;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.database.Statements;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class EventResourceTest {

    @Inject
    Given given;

    @Inject
    EventCatalogue catalogue;

    @Inject
    Statements statements;

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
        var open = anEventIn("States").openNow();
        var later = anEventIn("States").openingIn(Duration.ofDays(1));
        var cancelled = anEventIn("States").being(EventStatus.CANCELLED).openNow();
        Api.anonymous()
                .get("/api/v1/events?series=States")
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
        var slug = anEventIn("One").withCapacity(2).withSession("p1", 1).openNow();
        Registrations.register(slug, "one@guest.example", "p1").statusCode(201);
        var event =
                Api.anonymous().get("/api/v1/events/{slug}", slug).jsonPath().getMap("");
        var listed = Api.anonymous()
                .get("/api/v1/events?series=One")
                .jsonPath()
                .getMap("events.find { it.slug == '" + slug + "' }");
        assertThat(listed).isEqualTo(event);
    }

    /** Why some do not take place is one more, however many they are. */
    @Test
    void theListTakesFourQueriesHoweverLongItIs() {
        anEventIn("Queries").withSession("p1", 5).openNow();
        assertThat(queriesForTheList()).isEqualTo(4);

        anEventIn("Queries").withSession("p1", 5).openNow();
        anEventIn("Queries").withSession("p1", 5).withSession("p2", 5).openNow();
        assertThat(queriesForTheList()).isEqualTo(4);

        anEventIn("Queries").being(EventStatus.CANCELLED).openNow();
        anEventIn("Queries").being(EventStatus.POSTPONED).openNow();
        assertThat(queriesForTheList()).isEqualTo(5);
    }

    @Test
    void theListComesByPagesThatLeadToEachOther() {
        var slugs = new ArrayList<String>();
        for (var day = 1; day <= 3; day++) {
            slugs.add(anEventIn("Pages & more")
                    .movedTo(Instant.now().plus(Duration.ofDays(20 + day)))
                    .openNow());
        }
        var first = Api.anonymous()
                .queryParam("series", "Pages & more")
                .get("/api/v1/events?size=2")
                .then()
                .body("events.slug", equalTo(slugs.subList(0, 2)))
                .body("total", equalTo(3))
                .extract();
        assertThat(first.headers().getValues("Link")).hasSize(1);
        var next = Pattern.compile("<([^>]+)>; *rel=\"next\"").matcher(first.header("Link"));
        assertThat(next.matches()).as(first.header("Link")).isTrue();
        var uri = URI.create(next.group(1));
        var second = Api.anonymous()
                .urlEncodingEnabled(false)
                .get(uri.getRawPath() + "?" + uri.getRawQuery())
                .then()
                .body("events.slug", equalTo(slugs.subList(2, 3)))
                .extract();
        assertThat(second.headers().getValues("Link")).hasSize(1).allMatch(link -> link.contains("rel=\"prev\""));
    }

    @Test
    void theListIsFilteredByTimeAndPlace() {
        var past = anEventIn("Filters")
                .movedTo(Instant.now().minus(Duration.ofDays(9)))
                .openNow();
        var onSite =
                anEventIn("Filters").where(event -> event.put("mode", "onsite")).openNow();
        var online = anEventIn("Filters").openNow();
        assertThat(listed("when=ahead")).containsExactlyInAnyOrder(onSite, online);
        assertThat(listed("when=over")).containsExactly(past);
        assertThat(listed("mode=onsite")).containsExactly(onSite);
        assertThat(listed("mode=onsite&when=over")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"page=0", "page=a", "size=101", "size=-1", "when=soon", "mode=far", "page=99999999999"})
    void aParameterThatCannotBeReadIsNamed(String parameter) {
        Api.anonymous()
                .get("/api/v1/events?" + parameter)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:openroundtable:problem:invalid-parameter"))
                .body("detail", startsWith(parameter.split("=")[0] + " must be"));
    }

    private List<String> listed(String filter) {
        return Api.anonymous()
                .get("/api/v1/events?series=Filters&" + filter)
                .jsonPath()
                .getList("events.slug");
    }

    private EventBuilder anEventIn(String series) {
        return given.anEvent().where(event -> event.put("series", series));
    }

    private long queriesForTheList() {
        return statements.of(() -> catalogue.search(new EventSearch(null, null, "Queries", 1, 100), List.of()));
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
