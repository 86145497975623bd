package org.openroundtable.api.registration;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.json.JsonObject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class RegistrationResourceTest {

    @Inject
    Given given;

    @Test
    void aRegistrationIsConfirmedWhereThereIsAPlaceAndWaitsElsewhere() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        Registrations.register(slug, "first@guest.example", "p1").statusCode(201);
        var answer = Registrations.register(slug, "second@guest.example", "p2", "p1")
                .statusCode(201)
                .contentType("application/json")
                .header("Cache-Control", equalTo("no-store"))
                .body("status", equalTo("confirmed"))
                .body("sessions.code", contains("p1", "p2"))
                .body("sessions.status", contains("waiting", "confirmed"))
                .body("sessions[0].waitingPosition", equalTo(1))
                .body("sessions.held", contains(nullValue(), nullValue()))
                .body("manageUrl", matchesPattern("https?://.*/registrations/[A-Za-z0-9_-]{43}"));
        assertThat(answer.extract().header("Location"))
                .isEqualTo(answer.extract().jsonPath().getString("manageUrl"));
    }

    @Test
    void aFullEventWaitsAsAWhole() {
        var slug = given.anEvent().withCapacity(1).withSession("p1", 5).openNow();
        Registrations.register(slug, "first@guest.example").statusCode(201);
        Registrations.register(slug, "second@guest.example", "p1")
                .statusCode(201)
                .body("status", equalTo("waiting"))
                .body("waitingPosition", equalTo(1));
    }

    @Test
    void anAddressToBeConfirmedHoldsItsPlaces() {
        var slug = given.anEvent()
                .withSession("p1", 5)
                .confirmingAddresses(Duration.ofHours(1))
                .openNow();
        Registrations.register(slug, "first@guest.example", "p1")
                .statusCode(202)
                .body("status", equalTo("pendingEmail"))
                .body("heldUntil", notNullValue());
    }

    @Test
    void whatAwaitsADecisionIsSaidToBeHeld() {
        var slug = given.anEvent().approving().withSession("p1", 5).openNow();
        Registrations.register(slug, "first@guest.example", "p1")
                .statusCode(201)
                .body("status", equalTo("pendingApproval"))
                .body("sessions[0].status", equalTo("confirmed"))
                .body("sessions[0].held", equalTo(true));
    }

    @Test
    void registrationThatIsNotOpenSaysWhy() {
        Registrations.problem(
                        Registrations.register(given.anEvent().closed(), "a@guest.example"), 409, "registration-closed")
                .body("detail", equalTo("Registration has closed."));
        Registrations.problem(
                        Registrations.register(given.anEvent().openingIn(Duration.ofDays(1)), "a@guest.example"),
                        409,
                        "registration-closed")
                .body("detail", equalTo("Registration has not opened yet."));
        Registrations.register("no-such-event", "a@guest.example")
                .statusCode(404)
                .contentType(Problem.MEDIA_TYPE);
    }

    @Test
    void anAddressRegistersOnce() {
        var slug = given.anEvent().openNow();
        Registrations.register(slug, "ada@guest.example").statusCode(201);
        Registrations.problem(Registrations.register(slug, "Ada@Guest.example"), 409, "already-registered");
    }

    @Test
    void overlappingSessionsAreRefused() {
        var slug = given.anEvent()
                .withSession("p1", 5)
                .withParallelSession("p2", 5)
                .openNow();
        Registrations.problem(Registrations.register(slug, "ada@guest.example", "p1", "p2"), 422, "sessions-overlap")
                .body("errors[0].pointer", equalTo("/sessions/1"))
                .body("errors[0].detail", equalTo("takes place at the same time as p1"));
    }

    @Test
    void fullWithoutAWaitingListIsFull() {
        var slug = given.anEvent().withSessionWithoutWaitlist("p1", 0).openNow();
        Registrations.problem(Registrations.register(slug, "ada@guest.example", "p1"), 409, "full")
                .body("errors.pointer", contains("/sessions/0"));
        var fullEvent = given.anEvent().withCapacity(0).withoutWaitlist().openNow();
        Registrations.problem(Registrations.register(fullEvent, "ada@guest.example"), 409, "full");
    }

    @Test
    void everyFaultOfTheBodyHasItsPointer() {
        var slug = given.anEvent().openNow();
        var body = Registrations.body("nobody", "opening");
        body.put("firstName", " ");
        body.put("lastName", null);
        body.put("organisation", "x".repeat(201));
        body.put("organisationType", "firm");
        body.put("country", 46);
        body.put("language", "sv");
        body.put("title", "Ms");
        Registrations.problem(Registrations.register(slug, body), 422, "invalid")
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/lastName",
                                "/email",
                                "/organisation",
                                "/organisationType",
                                "/country",
                                "/language",
                                "/title"));
        Registrations.problem(Registrations.register(slug, "ada@guest.example", "opening"), 422, "invalid")
                .body("errors.pointer", contains("/sessions/0"));
    }

    @Test
    void halfACharacterIsTakenOutLikeControlCharacters() {
        var slug = given.anEvent().openNow();
        var body = new JsonObject(Registrations.body("ada@guest.example"))
                .encode()
                .replace("\"Ada\"", "\"A\\ud800d\\u0000a\"");
        var page = Api.anonymous()
                .body(body)
                .post("/api/v1/events/{slug}/registrations", slug)
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        RestAssured.given().get(page).then().body(containsString("Ada Example"));
    }
}
