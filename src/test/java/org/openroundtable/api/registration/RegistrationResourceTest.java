package org.openroundtable.api.registration;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import io.vertx.core.json.JsonObject;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.openroundtable.testing.Race.race;

@QuarkusTest
class RegistrationResourceTest {

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @AfterEach
    void resetClock() {
        clock.reset();
    }

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
                .statusCode(201)
                .body("status", equalTo("pendingEmail"))
                .body("heldUntil", notNullValue());
    }

    @Test
    void registrationThatIsNotOpenSaysWhy() {
        problem(Registrations.register(given.anEvent().closed(), "a@guest.example"), 409, "registration-closed")
                .body("detail", equalTo("Registration has closed."));
        problem(
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
        problem(Registrations.register(slug, "Ada@Guest.example"), 409, "already-registered");
    }

    @Test
    void overlappingSessionsAreRefused() {
        var slug = given.anEvent()
                .withSession("p1", 5)
                .withParallelSession("p2", 5)
                .openNow();
        problem(Registrations.register(slug, "ada@guest.example", "p1", "p2"), 422, "sessions-overlap")
                .body("errors[0].pointer", equalTo("/sessions/1"))
                .body("errors[0].detail", equalTo("takes place at the same time as p1"));
    }

    @Test
    void fullWithoutAWaitingListIsFull() {
        var slug = given.anEvent().withSessionWithoutWaitlist("p1", 0).openNow();
        problem(Registrations.register(slug, "ada@guest.example", "p1"), 409, "full")
                .body("errors.pointer", contains("/sessions/0"));
        var fullEvent = given.anEvent().withCapacity(0).withoutWaitlist().openNow();
        problem(Registrations.register(fullEvent, "ada@guest.example"), 409, "full");
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
        problem(Registrations.register(slug, body), 422, "invalid")
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
        problem(Registrations.register(slug, "ada@guest.example", "opening"), 422, "invalid")
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

    @Test
    void theSameRequestUnderTheSameKeyIsTheSameRegistration() {
        var slug = given.anEvent().withSession("p1", 1).openNow();
        var key = UUID.randomUUID().toString();
        var body = Registrations.body("ada@guest.example", "p1");
        var first = register(slug, key, body).statusCode(201).extract().header("Location");
        register(slug, key, body)
                .statusCode(201)
                .header("Location", not(equalTo(first)))
                .body("sessions[0].status", equalTo("confirmed"));
        problem(register(slug, key, Registrations.body("other@guest.example", "p1")), 422, "idempotency-key-reused");
        clock.advance(Duration.ofHours(25));
        problem(register(slug, key, body), 409, "already-registered");
    }

    @Test
    void theSameRequestOpensNothingOnceTheAddressIsConfirmedByMail() {
        var slug = given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow();
        var key = UUID.randomUUID().toString();
        var address = key + "@guest.example";
        register(slug, key, Registrations.body(address)).statusCode(201);
        HtmlForm.on(letterbox.linkIn("address", address)).sendAndFollow();

        var again = register(slug, key, Registrations.body(address)).statusCode(201);

        given().get(again.body("status", equalTo("confirmed")).extract().header("Location"))
                .then()
                .statusCode(410);
    }

    @Test
    void aKeyIsOneTo255PrintableCharacters() {
        var slug = given.anEvent().openNow();
        var body = Registrations.body("ada@guest.example");
        register(slug, "7", body).statusCode(201);
        register(slug, "7", body).statusCode(201);
        register(slug, "a b~" + "x".repeat(251), Registrations.body("bob@guest.example"))
                .statusCode(201);
        problem(register(slug, "x".repeat(256), body), 400, "invalid-idempotency-key");
        problem(register(slug, "a\tb", body), 400, "invalid-idempotency-key");
    }

    @Test
    void simultaneousRequestsUnderOneKeyAreOneRegistration() {
        var slug = given.anEvent().withCapacity(10).openNow();
        var key = UUID.randomUUID().toString();
        var body = Registrations.body("ada@guest.example");
        var statuses = race(4, i -> register(slug, key, body).extract().statusCode());
        assertThat(statuses).containsOnly(201);
        Api.anonymous()
                .get("/api/v1/events/{slug}", slug)
                .then()
                .body("registration.confirmed", equalTo(1))
                .body("registration.placesLeft", equalTo(9));
    }

    @Test
    void ofSimultaneousDifferentRequestsUnderOneKeyOneIsRegistered() {
        for (int round = 0; round < 5; round++) {
            var slug = given.anEvent().withCapacity(10).openNow();
            var key = UUID.randomUUID().toString();
            var statuses = race(8, i -> register(slug, key, Registrations.body("guest" + i + "@guest.example"))
                    .extract()
                    .statusCode());
            assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 422);
            Api.anonymous().get("/api/v1/events/{slug}", slug).then().body("registration.confirmed", equalTo(1));
        }
    }

    @Test
    void aSessionWithRegistrationsIsNeitherDroppedNorClosed() {
        var slug = given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        Registrations.register(slug, "ada@guest.example", "p1").statusCode(201);
        Map<String, Object> document = Api.withToken()
                .get("/api/v1/events/{slug}/document", slug)
                .jsonPath()
                .getMap("");
        @SuppressWarnings("unchecked")
        var sessions = (List<Map<String, Object>>) document.get("sessions");

        var panel = sessions.remove(1);
        problem(put(slug, document), 409, "sessions-in-use")
                .body("detail", equalTo("Registrations with a place or a number in the line: p1 (1)."));
        sessions.add(panel);
        panel.keySet().removeAll(List.of("registrable", "capacity", "waitlist"));
        problem(put(slug, document), 409, "sessions-in-use");
        sessions.removeIf(session -> session.get("code").equals("p2"));
        panel.put("registrable", true);
        put(slug, document).statusCode(200);
    }

    @Test
    void aSessionThatEverybodyHasGivenUpCanBeDroppedAndComeBack() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        var page = Registrations.register(slug, "ada@guest.example", "p1")
                .statusCode(201)
                .extract()
                .header("Location")
                .replaceFirst("^https?://[^/]+", "");
        HtmlForm.on(page + "/sessions").with("sessions", "p2").sendAndFollow();
        Map<String, Object> document = Api.withToken()
                .get("/api/v1/events/{slug}/document", slug)
                .jsonPath()
                .getMap("");
        @SuppressWarnings("unchecked")
        var sessions = (List<Map<String, Object>>) document.get("sessions");

        var panel = sessions.remove(1);
        put(slug, document).statusCode(200).body("sessions.code", contains("opening", "p2"));
        put(slug, document).statusCode(200);
        problem(Registrations.register(slug, "bob@guest.example", "p1"), 422, "invalid");
        given().get("/events/{slug}/sessions/p1", slug).then().statusCode(404);
        given().get(page).then().statusCode(200);
        sessions.add(1, panel);
        put(slug, document).statusCode(200).body("sessions.code", contains("opening", "p1", "p2"));
        Registrations.register(slug, "bob@guest.example", "p1")
                .statusCode(201)
                .body("sessions[0].status", equalTo("confirmed"));
    }

    private static ValidatableResponse put(String slug, Map<String, Object> document) {
        return Api.withToken().body(document).put("/api/v1/events/{slug}", slug).then();
    }

    private static ValidatableResponse register(String slug, String key, Map<String, Object> body) {
        return Api.anonymous()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/events/{slug}/registrations", slug)
                .then();
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:openroundtable:problem:" + type));
    }
}
