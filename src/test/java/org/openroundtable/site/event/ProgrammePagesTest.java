package org.openroundtable.site.event;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.page.Markup.containsMarkup;
import static org.openroundtable.testing.page.Markup.folded;

/** The programme in the reader's zone, and what each session says of its places. */
@QuarkusTest
class ProgrammePagesTest {

    @Inject
    Given given;

    @Inject
    TestClock clock;

    @BeforeEach
    void itIsAutumn() {
        clock.set(Instant.parse("2026-10-01T08:00:00Z"));
    }

    @Test
    void timesAreShownInTheZoneThatTheReaderChose() {
        var slug = given.theEditionOf2020().asItIs();
        page("/events/" + slug + "/programme").body(containsString("14:00–14:10"));
        page("/events/" + slug + "/programme?zone=America/New_York").body(containsString("08:00–08:10"));
        given().cookie("zone", "Asia/Tokyo")
                .get("/events/" + slug + "/programme")
                .then()
                .body(containsString("22:00–22:10"));
        given().redirects()
                .follow(false)
                .queryParam("zone", "Asia/Tokyo")
                .queryParam("return", "/events")
                .get("/zone")
                .then()
                .statusCode(303)
                .cookie("zone", "Asia/Tokyo");
    }

    @Test
    void aDayInAnotherZoneHasTheSessionsThatThePageShowsUnderIt() {
        var slug = given.anEvent()
                .withSession("day", 10, OffsetDateTime.parse("2026-12-09T10:00:00+01:00"), Duration.ofHours(1))
                .withSession("evening", 10, OffsetDateTime.parse("2026-12-09T18:00:00+01:00"), Duration.ofHours(1))
                .openNow();
        var calendar = "/events/" + slug + "/calendar.ics?day=2026-12-10";
        page("/events/" + slug + "/programme?zone=Asia/Tokyo")
                .body(containsString(calendar + "&amp;zone=Asia/Tokyo\""));
        page("/events/" + slug + "/programme").body(containsString("calendar.ics?day=2026-12-09\""));
        page(calendar + "&zone=Asia/Tokyo").body(containsString("evening"), not(containsString("Session day")));
        given().get(calendar).then().statusCode(404);
        page("/events/" + slug + "/calendar.ics?day=2026-12-09&zone=Mars/Base")
                .body(containsString("Session evening"), containsString("Session day"));
    }

    @Test
    void aZoneThatChangesItsClockDuringTheEventIsNamedByItsPlaceAlone() {
        page("/events/" + given.anEvent().openNow() + "/programme")
                .body(containsString("All times are those of Brussels (Central European Standard Time)."));
        var slug = given.anEvent()
                .withSession("before", 10, OffsetDateTime.parse("2026-10-20T10:00:00+02:00"), Duration.ofHours(1))
                .openNow();
        page("/events/" + slug + "/programme").body(containsMarkup("All times are those of Brussels.<"));
    }

    @Test
    void sessionsThatOverlapStandSideBySide() {
        var slug = given.anEvent()
                .withSession("left", 30)
                .withParallelSession("right", 20)
                .openNow();
        var html = page("/events/" + slug + "/programme").extract().asString();
        assertThat(folded(html)
                        .split("slot-sessions")[1]
                        .split("</ul></div>")[0]
                        .split("<article"))
                .hasSize(3);
    }

    @Test
    void sessionsWithoutRoomsThatOverlapStandInColumnsByTrack() {
        var start = OffsetDateTime.parse("2026-12-09T13:00:00+01:00");
        var event = given.anEvent()
                .withSession("law", 30, start, Duration.ofHours(2))
                .withSession("data", 30, start.plusMinutes(30), Duration.ofHours(1))
                .withSession("more-data", 30, start.plusMinutes(45), Duration.ofHours(1));
        Map.of("law", "Legal", "data", "Databases", "more-data", "Databases")
                .forEach((code, track) -> event.whereSession(
                        code, session -> session.put("track", track).remove("room")));
        var table = folded(page("/events/" + event.openNow() + "/programme")
                        .extract()
                        .asString())
                .split("<table>")[1]
                .split("</table>")[0];

        assertThat(table)
                .contains(
                        "<th scope=\"col\" colspan=\"2\"><bdi>Databases</bdi>",
                        "<th scope=\"col\" colspan=\"1\"><bdi>Legal</bdi>");
        assertThat(table.indexOf("Databases")).isLessThan(table.indexOf("Legal"));
        assertThat(table.split("<article")).hasSize(4);
    }

    @Test
    void sessionsAtTheSameTimeSayItOnce() {
        var slug = given.anEvent()
                .withSession("left", 30, OffsetDateTime.parse("2026-12-09T13:15:00+01:00"), Duration.ofHours(1))
                .withSession("right", 30, OffsetDateTime.parse("2026-12-09T13:15:00+01:00"), Duration.ofHours(1))
                .openNow();
        var programme = page("/events/" + slug + "/programme").extract().asString();
        assertThat(programme).contains("slot-sessions");
        assertThat(programme.split("13:15–14:15")).hasSize(2);
    }

    @Test
    void aSmallProgrammeThatAnAddressFiltersSaysSo() {
        var programme = "/events/" + given.anEvent().withSession("one", 30).openNow() + "/programme";
        page(programme).body(not(containsString("<search")));
        page(programme + "?q=nothing")
                .body(
                        containsString("No session is like that."),
                        containsMarkup("<a href=\"" + programme + "\">Show the whole programme</a>"));
    }

    @Test
    void aSessionSaysHowFullItIs() {
        var slug =
                given.anEvent().withSession("none", 0).withSession("many", 30).openNow();
        page("/events/" + slug + "/sessions/none").body(containsString("Full, waiting list"));
        page("/events/" + slug + "/sessions/many").body(containsString("30 places left"));
    }

    @Test
    void aSessionThatHasEndedOffersNoPlaces() {
        var slug = given.anEvent()
                .withSession("running", 10, OffsetDateTime.parse("2026-10-05T10:00:00+02:00"), Duration.ofHours(2))
                .withSession("later", 10, OffsetDateTime.parse("2026-10-06T10:00:00+02:00"), Duration.ofHours(2))
                .openNow();
        var running = "/events/" + slug + "/sessions/running";
        clock.set(Instant.parse("2026-10-05T08:30:00Z"));
        page(running).body(containsString("10 places left"), containsMarkup("/register\">Register</a>"));

        clock.set(Instant.parse("2026-10-05T10:00:00Z"));
        page(running + "?ended")
                .body(
                        containsString("This session is over."),
                        not(containsString("places left")),
                        not(containsString("<meter")),
                        not(containsString("/register\"")));
        var programme = page("/events/" + slug + "/programme").extract().asString();
        assertThat(programme.split("This session is over")).hasSize(2);
        assertThat(programme.split("10 places left")).hasSize(2);
    }

    private static ValidatableResponse page(String path) {
        return given().get(path).then().statusCode(200);
    }
}
