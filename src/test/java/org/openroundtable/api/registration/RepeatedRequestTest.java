package org.openroundtable.api.registration;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openroundtable.testing.Race.race;

/** Requests under an idempotency key. */
@QuarkusTest
class RepeatedRequestTest {

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

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
        Registrations.problem(
                register(slug, key, Registrations.body("other@guest.example", "p1")), 422, "idempotency-key-reused");
        clock.advance(Duration.ofHours(25));
        Registrations.problem(register(slug, key, body), 409, "already-registered");
    }

    @Test
    void aKeyThatIsOutOfDateIsForANewRequest() {
        var slug = given.anEvent().openNow();
        var key = UUID.randomUUID().toString();
        register(slug, key, Registrations.body("ada@guest.example")).statusCode(201);
        clock.advance(Duration.ofHours(25));
        var another = Registrations.body("bob@guest.example");

        register(slug, key, another).statusCode(201);

        register(slug, key, another).statusCode(201);
        Registrations.problem(
                register(slug, key, Registrations.body("ada@guest.example")), 422, "idempotency-key-reused");
    }

    @Test
    void theSameRequestGetsNoLinkAlsoOnceTheAddressIsConfirmedByMail() {
        var slug = given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow();
        var key = UUID.randomUUID().toString();
        var address = key + "@guest.example";
        register(slug, key, Registrations.body(address)).statusCode(202);
        HtmlForm.on(letterbox.linkIn("address", address)).sendAndFollow();

        register(slug, key, Registrations.body(address))
                .statusCode(202)
                .header("Location", nullValue())
                .body("status", equalTo("pendingEmail"))
                .body("manageUrl", nullValue());
    }

    @Test
    void aKeyIsOneTo255PrintableCharacters() {
        var slug = given.anEvent().openNow();
        var body = Registrations.body("ada@guest.example");
        register(slug, "7", body).statusCode(201);
        register(slug, "7", body).statusCode(201);
        register(slug, "a~" + "x".repeat(253), Registrations.body("bob@guest.example"))
                .statusCode(201);
        Registrations.problem(register(slug, "x".repeat(256), body), 400, "invalid-idempotency-key");
        Registrations.problem(register(slug, "a\tb", body), 400, "invalid-idempotency-key");
        Registrations.problem(register(slug, "a b", body), 400, "invalid-idempotency-key");
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

    private static ValidatableResponse register(String slug, String key, Map<String, Object> body) {
        return Api.anonymous()
                .header("Idempotency-Key", key)
                .body(body)
                .post("/api/v1/events/{slug}/registrations", slug)
                .then();
    }
}
