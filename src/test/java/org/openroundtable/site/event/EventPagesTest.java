package org.openroundtable.site.event;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.event.EventStatus;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openroundtable.testing.page.Markup.containsMarkup;

@QuarkusTest
class EventPagesTest {

    @Inject
    Given given;

    @Inject
    TestClock clock;

    @Inject
    PublicUrl address;

    @BeforeEach
    void itIsAutumn() {
        clock.set(Instant.parse("2026-10-01T08:00:00Z"));
    }

    @Test
    void theButtonKnowsTheTime() {
        event(given.anEvent().withCapacity(40).openNow())
                .body(containsString("40 places left"), containsMarkup("/register\">Register</a>"));
        event(given.anEvent().openingIn(Duration.ofDays(5)))
                .body(containsString("Registration opens Tuesday"), not(containsString("/register\"")));
        event(given.anEvent().openingIn(Duration.ofHours(3))).body(containsString("opens in 3 hours"));
        event(given.anEvent().closingIn(Duration.ofHours(5))).body(containsString("closes in 5 hours"));
        event(given.anEvent().closed())
                .body(containsString("Registration is closed"), not(containsString("/register\"")));
        event(given.anEvent().withoutRegistration()).body(containsString("There is no registration"));
        event(given.anEvent().withCapacity(0).openNow()).body(containsString("Join the waiting list"));
        event(given.anEvent().withCapacity(0).withoutWaitlist().openNow()).body(containsString("all places are taken"));
    }

    @Test
    void theBannerSaysWhereTheEventStands() {
        event(given.anEvent().being(EventStatus.CANCELLED).openNow())
                .body(containsString("This event was cancelled"), not(containsString("/register\"")));
        page("/events/" + given.anEvent().being(EventStatus.CANCELLED).openNow() + "/speakers/ada-example")
                .body(containsString("This event was cancelled"));
        event(given.anEvent().being(EventStatus.POSTPONED).openNow()).body(containsString("This event is postponed"));
        var slug = given.anEvent().openNow();
        clock.advance(Duration.ofDays(60));
        event(slug).body(containsString("This event is over"), containsString("The event in figures"));
    }

    @Test
    void thePageOfAnEventSetsNoCookieAndComesWithATag() {
        given().get("/events/" + given.anEvent().openNow())
                .then()
                .header("Set-Cookie", nullValue())
                .header("ETag", not(nullValue()))
                .header("Cache-Control", "public, max-age=2");
    }

    @Test
    void aKeptPageIsNeverOlderThanFiveSeconds() throws Exception {
        var slug = given.anEvent().titled("Before").openNow();
        event(slug).body(containsString("<h1><bdi>Before</bdi></h1>"));
        given.theEvent(slug).titled("After").openNow();
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(3)).untilAsserted(() -> event(slug)
                .body(containsString("<h1><bdi>After</bdi></h1>")));
    }

    @Test
    void whatIsSharedOfAPageIsThePage() {
        var slug = given.theEditionOf2020().asItIs();
        page("/events/" + slug + "/sessions/p1").body(containsString("<meta property=\"og:title\" content=\"Panel"));
        page("/events/" + slug + "/speakers/krum-garkov")
                .body(
                        containsString("<meta property=\"og:title\" content=\"Krum Garkov\">"),
                        containsString("<meta property=\"og:description\" content=\"Executive Director, "));
        for (var path : List.of("/", "/events", "/events/" + slug + "/programme")) {
            page(path).body(containsString("<meta property=\"og:title\" content=\""));
        }
    }

    @Test
    void whatDoesNotExistIsNotFound() {
        var slug = given.anEvent().openNow();
        for (var path : List.of(
                "/events/nothing",
                "/events/" + slug + "/sessions/x",
                "/events/" + slug + "/speakers/x",
                "/events/nothing/theme.css",
                "/events/" + slug + "/calendar.ics?day=x")) {
            given().get(path).then().statusCode(404).body(containsString("<h1>Page not found</h1>"));
        }
    }

    @Test
    void calendarsHaveTheInstantsAndNoSecret() {
        var slug = given.anEvent()
                .withSession("panel", 10, OffsetDateTime.parse("2026-10-26T14:00:00+01:00"), Duration.ofHours(1))
                .openNow();
        var all = given().get("/events/" + slug + "/calendar.ics")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(all)
                .contains("DTSTART:20261026T130000Z\r\n", "METHOD:PUBLISH\r\n")
                .doesNotContain("join");
        var one =
                given().get("/events/" + slug + "/sessions/panel/calendar.ics").asString();
        assertThat(one.split("BEGIN:VEVENT")).hasSize(2);
        var day =
                given().get("/events/" + slug + "/calendar.ics?day=2026-10-26").asString();
        assertThat(day.split("BEGIN:VEVENT")).hasSize(2);
        given().get("/events/" + slug + "/speakers/ada-example/calendar.ics")
                .then()
                .statusCode(200);
    }

    @Test
    void searchEnginesFindEverySession() {
        var slug = given.theEditionOf2020().asItIs();
        var html = page("/events/" + slug).extract().asString();
        assertThat(html)
                .contains(
                        "\"subEvent\":[{\"@type\":\"Event\"",
                        "rel=\"canonical\" href=\"" + address.of("/events/" + slug) + "\"");
        given().get("/sitemap.xml")
                .then()
                .statusCode(200)
                .body(
                        containsString("/events/" + slug + "</loc>"),
                        containsString("/events/" + slug + "/sessions/p1</loc>"),
                        containsString("/events/" + slug + "/speakers/krum-garkov</loc>"));
        given().get("/robots.txt")
                .then()
                .statusCode(200)
                .body(containsString("Sitemap: " + address.of("/sitemap.xml")));
    }

    @Test
    void frenchReadersReadFrench() {
        var slug = given.theEditionOf2020().asItIs();
        given().header("Accept-Language", "fr")
                .get("/events/" + slug)
                .then()
                .body(
                        containsString("mardi 3 novembre 2020"),
                        containsString("Table ronde"),
                        containsString("Estonie"));
        given().header("Accept-Language", "fr")
                .get("/events/" + slug + "/programme?zone=Europe/London")
                .then()
                .body(
                        containsString("Londres (heure moyenne de Greenwich)"),
                        containsString("Bruxelles"),
                        containsString("Athènes (UTC+02:00)"));
        given().header("Accept-Language", "fr")
                .get("/events/" + slug + "/calendar.ics")
                .then()
                .body(containsString("LOCATION:En ligne"));
    }

    private static ValidatableResponse event(String slug) {
        return page("/events/" + slug);
    }

    private static ValidatableResponse page(String path) {
        return given().get(path).then().statusCode(200);
    }
}
