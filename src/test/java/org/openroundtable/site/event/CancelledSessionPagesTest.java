package org.openroundtable.site.event;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.RegistrationByForm;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

/** A cancelled session stays where it was, and says in words, data and calendars that it does not take place. */
@QuarkusTest
class CancelledSessionPagesTest {

    private static final Pattern ENTRY =
            Pattern.compile("UID:(\\S*)\\R.*?SEQUENCE:(\\d+)\\R.*?STATUS:(\\w+)", Pattern.DOTALL);

    @Inject
    Given given;

    private EventBuilder event;
    private String slug;

    @BeforeEach
    void anEvent() {
        event = given.anEvent().withSession("p1", 5).withSession("p2", 5);
        slug = event.openNow();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/programme", "/speakers/ada-example"})
    void theProgrammeMarksIt(String page) {
        get(page).body(not(containsString("Cancelled")));
        event.cancelling("p1").openNow();
        get(page)
                .body(containsString("<strong class=\"chip chip-bad\">Cancelled</strong>"))
                .body(containsString("<s><bdi>Session p1</bdi></s>"))
                .body(containsString("Session p2"), not(containsString("<s><bdi>Session p2")));
    }

    @Test
    void itsPageSaysSoAndOffersNothing() {
        event.cancelling("p1").openNow();
        get("/sessions/p1")
                .body(containsString("This session is cancelled."))
                .body(containsString("\"eventStatus\":\"https://schema.org/EventCancelled\""))
                .body(not(containsString("places left")))
                .body(not(containsString("/register\"")), not(containsString("Add to calendar")));
        get("/sessions/p2").body(containsString("\"eventStatus\":\"https://schema.org/EventScheduled\""));
    }

    @Test
    void theFormDoesNotOfferIt() {
        event.cancelling("p1").openNow();
        var form = given().get("/events/{slug}/register", slug).asString();
        assertThat(form).containsPattern("id=\"session-p1\"[^>]*disabled");
        assertThat(form).contains("<span class=\"chip chip-bad\">Cancelled</span>");
        assertThat(form).doesNotContainPattern("id=\"session-p2\"[^>]*disabled");
    }

    @Test
    void publicCalendarsSaySoAndCountOn() {
        var before = entry();
        event.cancelling("p1").openNow();
        var cancelled = entry();
        event.reinstating("p1").openNow();

        assertThat(before).endsWith(" 0 CONFIRMED");
        assertThat(cancelled).isEqualTo(before.replace(" 0 CONFIRMED", " 1 CANCELLED"));
        assertThat(entry()).isEqualTo(before.replace(" 0 ", " 2 "));
    }

    @Test
    void theApiAndTheDocumentKnowTheStatus() {
        event.cancelling("p1").openNow();
        given().get("/api/v1/events/{slug}", slug)
                .then()
                .body("sessions.find { it.code == 'p1' }.status", equalTo("cancelled"))
                .body("sessions.find { it.code == 'p2' }.status", equalTo("scheduled"));
        var document = Api.withToken().get("/api/v1/events/{slug}/document", slug);
        document.then()
                .body("sessions.find { it.code == 'p1' }.status", equalTo("cancelled"))
                .body("sessions.find { it.code == 'p2' }.status", nullValue());
        Api.withToken()
                .body(document.asString().replace("\"cancelled\"", "\"postponed\""))
                .put("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/sessions/1/status"));
    }

    @Test
    void theRegistrantsPageStillShowsItAndLetsItGo() {
        var mine = RegistrationByForm.filledIn(slug, "ada")
                .with("sessions", "p1")
                .with("sessions", "p2")
                .sendAndFollow();
        event.cancelling("p1").cancelling("opening").openNow();

        var page = given().get(mine).then().statusCode(200).extract().asString();
        assertThat(page.split("<span class=\"chip chip-bad\">Cancelled</span>", -1))
                .hasSize(3);
        assertThat(page)
                .contains("Session p1", "What you have in it is kept", "Session p2")
                .containsOnlyOnce(">Confirmed<");
        given().get(mine + "/data.json")
                .then()
                .body("sessions.find { it.code == 'p1' }.cancelled", equalTo(true))
                .body("openSessions[0].cancelled", equalTo(true));
        HtmlForm.on(mine + "/sessions").with("sessions", "p2").sendAndAgree();
        given().get(mine).then().body(not(containsString("Session p1")));
    }

    private ValidatableResponse get(String page) {
        return given().get("/events/{slug}" + page + "?" + UUID.randomUUID(), slug)
                .then()
                .statusCode(200);
    }

    /** UID, SEQUENCE and STATUS of the first panel. */
    private String entry() {
        var feed = get("/sessions/p1/calendar.ics").extract().asString();
        var found = ENTRY.matcher(feed);
        assertThat(found.find()).as(feed).isTrue();
        return "%s %s %s".formatted(found.group(1), found.group(2), found.group(3));
    }
}
