package org.openroundtable.site.event.programme;

import java.io.ByteArrayOutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.conference.Conference;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.xml.XmlPath;
import io.restassured.path.xml.XmlPath.CompatibilityMode;
import io.restassured.specification.RequestSpecification;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.page.Markup.containsMarkup;

/** A conference of 950 sessions in two days and 35 rooms, as a reader finds their way in it. */
@QuarkusTest
class LargeProgrammeTest {

    private static void assertIsNotLarge(String page) throws Exception {
        var body = unchanged().get(page).then().statusCode(200).extract().asByteArray();
        var compressed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(compressed)) {
            gzip.write(body);
        }
        assertThat(compressed.size())
                .as("%s: %d bytes before", page, body.length)
                .isLessThan(MOST_BYTES);
    }

    private static final int MOST_BYTES = 150_000;

    private static String event;

    @Inject
    Given given;

    @BeforeEach
    void openTheConference() {
        if (event == null) {
            var slug = given.uniqueSlug();
            var document = Conference.document(slug, 950, 700, OffsetDateTime.parse("2031-02-01T09:30:00+01:00"));
            ((ObjectNode) document.get("sessions").get(3)).put("title", "Élan vital in practice");
            Api.withToken()
                    .body(document.toString())
                    .put("/api/v1/events/{slug}", slug)
                    .then()
                    .statusCode(201);
            event = "/events/" + slug;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/programme",
                "/programme/2031-02-01",
                "/programme/2031-02-02",
                "/programme?q=a",
                "/programme/2031-02-01?type=presentation",
                "/sessions/OSD_0001",
                "/speakers",
                "/speakers/SP_0001",
                "/organisations",
                "/register",
                "/calendar.ics"
            })
    void noPageIsLarge(String page) throws Exception {
        assertIsNotLarge(event + page);
    }

    @Test
    void threeThousandSpeakersAreNoLargePage() throws Exception {
        var slug = given.uniqueSlug();
        Api.withToken()
                .body(Conference.document(slug, 10, 3000, OffsetDateTime.parse("2031-02-01T09:30:00+01:00"))
                        .toString())
                .put("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(201);
        assertIsNotLarge("/events/" + slug);
        assertIsNotLarge("/events/" + slug + "/speakers");
        assertIsNotLarge("/events/" + slug + "/organisations");
    }

    @Test
    void thereIsAPageForEachDayThatLeadsToTheOthers() {
        var first = page("/programme/2031-02-01");
        assertThat(codes(first)).contains("OSD_0000", "OSD_0474").doesNotContain("OSD_0475");
        assertThat(links(first)).contains(event + "/programme/2031-02-02");
        assertThat(codes(page("/programme/2031-02-02"))).hasSize(475).doesNotContain("OSD_0000");
        assertThat(codes(page("/programme"))).isEqualTo(codes(first));
        unchanged().get(event + "/programme/2031-02-04").then().statusCode(404);
        unchanged().get(event + "/programme/+999999999-12-31").then().statusCode(404);
        unchanged().get(event + "/programme/tomorrow").then().statusCode(404);
    }

    @Test
    void aDayOfAnotherZoneLeadsToTheDayOnWhichItsSessionsAreHere() {
        assertThat(links(page("/programme?zone=Pacific/Auckland"))).contains(event + "/programme/2031-02-03");
        assertThat(codes(page("/programme/2031-02-03?zone=Pacific/Auckland"))).contains("OSD_0949");
        assertThat(codes(page("/programme/2031-02-03")))
                .contains("OSD_0949")
                .isEqualTo(codes(page("/programme/2031-02-02")));
        assertThat(codes(page("/programme/2031-01-31"))).isEqualTo(codes(page("/programme/2031-02-01")));
        unchanged()
                .get(event + "/programme/2031-02-03")
                .then()
                .body(containsString(event + "/programme/2031-02-02\">"));
    }

    @Test
    void thePageOfALargeEventLeadsToItsOnlyDay() {
        var slug = given.uniqueSlug();
        var document = Conference.document(slug, 140, 10, OffsetDateTime.parse("2031-02-01T09:30:00+01:00"));
        var sessions = (ArrayNode) document.get("sessions");
        while (sessions.size() > 70) {
            sessions.remove(70);
        }
        Api.withToken()
                .body(document.toString())
                .put("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(201);
        given().get("/events/" + slug)
                .then()
                .body(containsString("href=\"/events/" + slug + "/programme/2031-02-01\""));
    }

    @Test
    void thePageOfTheEventLeadsToDaysAndTracks() {
        var page = page("");
        assertThat(codes(page)).isEmpty();
        assertThat(links(page))
                .contains(
                        event + "/programme/2031-02-01",
                        event + "/programme?track=Open+standards",
                        event + "/speakers");
    }

    @Test
    void overlapsStandInAColumnForEachRoom() {
        var page = page("/programme/2031-02-01");
        assertThat(page.getList("'**'.findAll { it.name() == 'th' && it.@scope == 'col' }", String.class).stream()
                        .map(String::strip))
                .hasSize(1 + 35)
                .contains("Time", "A.1000");
        unchanged().get(event + "/programme/2031-02-01").then().body(not(containsString("class=\"slot-time\"")));
    }

    @Test
    void filtersStandInTheAddress() {
        var track = page("/programme?track=Open+standards");
        assertThat(codes(track)).isNotEmpty().hasSizeLessThan(60);
        assertThat(codes(page("/programme?track=Open+standards&type=keynote")))
                .isNotEmpty()
                .hasSizeLessThan(codes(track).size());
        assertThat(codes(page("/programme/2031-02-02?room=A.1000")))
                .isNotEmpty()
                .hasSizeLessThan(20);
        unchanged()
                .get(event + "/programme/2031-02-02?room=A.1000&type=workshop")
                .then()
                .body(
                        containsMarkup("<option value=\"A.1000\" selected>"),
                        containsMarkup("<option value=\"workshop\" selected>"),
                        containsString("/programme/2031-02-01?type=workshop&amp;room=A.1000"));
        assertThat(codes(page("/programme?track=None"))).isEmpty();
        unchanged().get(event + "/programme?track=None").then().body(containsString("No session is like that."));
    }

    @Test
    void aSearchKnowsTitlesTextsAndNamesWithoutAccentsAndCase() {
        assertThat(codes(page("/programme?q=elan+VITAL"))).containsExactly("OSD_0003");
        unchanged().get(event + "/programme?q=elan+VITAL").then().body(containsString("One session found."));
        var speaker = page("/speakers/SP_0007").getString("'**'.find { it.name() == 'h1' }");
        assertThat(codes(page("/programme?q=" + speaker.strip().replace(' ', '+'))))
                .contains("OSD_0007");
        unchanged()
                .get(event + "/programme/2031-02-02?q=elan")
                .then()
                .body(containsString("None of them is on this day."), containsString("/programme/2031-02-01?q=elan"));
    }

    @Test
    void whatIsLookedForCanNotBecomeMarkup() {
        given().queryParam("q", "\"><script>alert(1)</script>")
                .get(event + "/programme")
                .then()
                .statusCode(200)
                .body(not(containsString("<script>alert")), containsString("&lt;script&gt;"));
    }

    /** With the address as it is written. */
    private static RequestSpecification unchanged() {
        return given().urlEncodingEnabled(false);
    }

    private static XmlPath page(String path) {
        var html =
                unchanged().get(event + path).then().statusCode(200).extract().asString();
        return new XmlPath(CompatibilityMode.HTML, html);
    }

    /** Of the sessions on a page, in order. */
    private static List<String> codes(XmlPath page) {
        return links(page).stream()
                .filter(link -> link.startsWith(event + "/sessions/"))
                .map(link -> link.substring((event + "/sessions/").length()))
                .sorted()
                .toList();
    }

    private static List<String> links(XmlPath page) {
        return new ArrayList<>(page.getList("'**'.findAll { it.name() == 'a' }.@href", String.class));
    }
}
