package org.openroundtable.site.registrant;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** The way into online sessions, which says who was there. */
@QuarkusTest
class JoinPagesTest {

    private static final String ADDRESS = "https://meet.example/panel?key=a&b";
    private static final Instant START = Instant.parse("2126-11-04T13:00:00Z");
    private static final Instant END = Instant.parse("2126-11-04T14:30:00Z");

    @Inject
    Given given;

    @Inject
    TestClock clock;

    String mine;

    @BeforeEach
    void registerForAnOnlineSession() {
        var slug = given.anEvent()
                .withSession("offline", 5)
                .withSession("panel", 5, START.atOffset(ZoneOffset.UTC), Duration.between(START, END))
                .whereSession("panel", panel -> panel.put("joinUrl", ADDRESS))
                .openNow();
        mine = filledIn(slug, "ada")
                .with("sessions", "offline")
                .with("sessions", "panel")
                .sendAndFollow();
    }

    @Test
    void whoFollowsTheLinkWhileTheSessionIsOnIsPresentAndStaysSo() {
        given().get(mine).then().body(containsString("/join/panel\""), containsString("is marked as present"));
        clock.set(START.minusSeconds(900));
        join("panel").then().statusCode(303).header("Location", ADDRESS).header("Referrer-Policy", "no-referrer");
        data().body("attendance.session", contains("panel"));

        clock.set(END.minusSeconds(1));
        join("panel").then().statusCode(303);
        data().body("attendance.since", contains("2126-11-04T12:45:00Z"));
    }

    @Test
    void whoFollowsItAtAnotherTimeIsLedThereAndNotPresent() {
        clock.set(START.minusSeconds(901));
        join("panel").then().statusCode(303).header("Location", ADDRESS);
        clock.set(END);
        join("panel").then().statusCode(303).header("Location", ADDRESS);
        data().body("attendance", empty());
    }

    @Test
    void aProgramThatLooksWhereTheLinkLeadsIsNobody() {
        clock.set(START);
        requests().head(mine + "/join/panel").then().statusCode(303);
        data().body("attendance", empty());
    }

    @Test
    void whereNobodyJoinsThereIsNoWay() {
        clock.set(START);
        join("offline").then().statusCode(404);
        join("elsewhere").then().statusCode(404);
        requests()
                .get("/registrations/" + "a".repeat(43) + "/join/panel")
                .then()
                .statusCode(404);
        HtmlForm.on(mine + "/cancellation").sendAndFollow();
        join("panel").then().statusCode(404);
        data().body("attendance", empty());
    }

    private Response join(String session) {
        return requests().get(mine + "/join/" + session);
    }

    private ValidatableResponse data() {
        return given().get(mine + "/data.json").then();
    }

    private static RequestSpecification requests() {
        return given().redirects().follow(false);
    }
}
