package org.openroundtable.site.registrant;

import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

@QuarkusTest
class RegistrationFilesTest {

    @Inject
    Given given;

    @Test
    void theCalendarHoldsTheConfirmedPlaces() {
        var slug = given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();

        given().get(mine + "/calendar.ics")
                .then()
                .statusCode(200)
                .header("Content-Type", allOf(startsWith("text/calendar"), containsString("method=PUBLISH")))
                .body(containsString("SUMMARY:Session p1"), not(containsString("SUMMARY:Session p2")));
    }

    @Test
    void theCalendarHoldsWhatIsOpenToAllAlsoForWhoHasChosenNothing() {
        var slug = given.anEvent()
                .withSession("p1", 5)
                .whereSession("opening", opening -> opening.put("joinUrl", "https://meet.example/o"))
                .openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();

        given().get(mine + "/calendar.ics")
                .then()
                .statusCode(200)
                .body(
                        containsString("UID:opening." + slug + "@"),
                        containsString("URL:https://meet.example/o"),
                        containsString("STATUS:CONFIRMED"),
                        not(containsString("p1")));
        given().get(mine + "/data.json").then().body("sessions", empty(), "openSessions.code", contains("opening"));
    }

    @Test
    void aCalendarThatSubscribesStaysUpToDate() {
        var event = given.anEvent().withSession("p1", 5);
        var slug = event.openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();
        var address = subscription(mine);
        given().get(address)
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/calendar"))
                .header("Cache-Control", containsString("no-store"))
                .body(containsString("REFRESH-INTERVAL"), containsString("SUMMARY:Session p1"));

        given.theEvent(slug)
                .withSession("p1", 5)
                .whereSession("p1", session -> session.put("title", "Renamed"))
                .openNow();

        given().get(address).then().body(containsString("SUMMARY:Renamed"));
    }

    @Test
    void theSecretOfTheCalendarOpensNothingElse() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").with("sessions", "p1").sendAndFollow();
        var path = subscription(mine).replace("/subscription.ics", "");
        assertThat(path).isNotEqualTo(mine);

        for (var page : List.of("", "/calendar.ics", "/data.json", "/sessions", "/details", "/cancellation")) {
            given().get(path + page).then().statusCode(404);
        }
        given().get(mine + "/subscription.ics").then().statusCode(404);
        given().get("/registrations/short/subscription.ics").then().statusCode(404);
    }

    /** The address that the page names, as a path. */
    private static String subscription(String page) {
        var link = Pattern.compile("webcal://[^/\"]+(/registrations/[\\w-]{43}/subscription\\.ics)")
                .matcher(given().get(page).then().extract().asString());
        assertThat(link.find()).isTrue();
        return link.group(1);
    }

    @Test
    void ownDataAreComplete() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada")
                .with("sessions", "p1")
                .with("showName", "true")
                .sendAndFollow();

        given().get(mine + "/data.json")
                .then()
                .statusCode(200)
                .body("status", equalTo("confirmed"))
                .body("email", equalTo("ada@industry.example"))
                .body("organisationType", equalTo("company"))
                .body("showName", equalTo(true))
                .body("sessions[0].code", equalTo("p1"))
                .body("sessions[0].status", equalTo("confirmed"));
    }
}
