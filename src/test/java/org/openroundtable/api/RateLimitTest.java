package org.openroundtable.api;

import java.time.Duration;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
@TestProfile(RateLimitTest.Limited.class)
public class RateLimitTest {

    public static class Limited implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "openroundtable.rate-limit.enabled", "true",
                    "openroundtable.rate-limit.per-ip", "5",
                    "openroundtable.rate-limit.per-address", "2",
                    "openroundtable.rate-limit.known-per-ip", "2",
                    "openroundtable.rate-limit.sign-in-per-address", "2",
                    "openroundtable.rate-limit.invitations-per-account", "3",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1");
        }
    }

    @Inject
    Given given;

    @Test
    void whoeverRegistersOrGuessesTooOftenIsToldWhenToComeBack() {
        var slug = given.anEvent().openNow();
        Registrations.register(slug, "ada@guest.example").statusCode(201);
        Registrations.register(slug, "ada@guest.example").statusCode(409);
        refused(Registrations.register(slug, "ada@guest.example"));
        Registrations.register(slug, "bob@guest.example").statusCode(201);
        Registrations.register(slug, "eve@guest.example").statusCode(201);
        refused(Registrations.register(slug, "mia@guest.example"));

        for (var i = 0; i < 5; i++) {
            guess(slug).statusCode(401);
        }
        refused(guess(slug));
        Api.withToken().get("/api/v1/events/{slug}/document", slug).then().statusCode(200);
    }

    @Test
    void whoeverAsksAroundWhoIsRegisteredIsAnsweredNothingAnyMore() {
        var slug = given.anEvent().openNow();
        register(slug, "mia@guest.example", "192.0.2.7").statusCode(201);
        register(slug, "mia@guest.example", "192.0.2.8").statusCode(409);
        register(slug, "mia@guest.example", "192.0.2.8").statusCode(409);

        refused(register(slug, "mia@guest.example", "192.0.2.8"));
        refused(register(slug, "new@guest.example", "192.0.2.8"));
        register(slug, "new@guest.example", "192.0.2.7").statusCode(201);
    }

    @Test
    void whereTheAnswerComesByMailNobodyIsTakenToAskAround() {
        var telling = given.anEvent().openNow();
        var slug = given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow();
        register(slug, "mia@guest.example", "192.0.2.20").statusCode(202);
        register(slug, "leo@guest.example", "192.0.2.20").statusCode(202);
        register(slug, "mia@guest.example", "192.0.2.21").statusCode(202);
        register(slug, "leo@guest.example", "192.0.2.21").statusCode(202);
        register(slug, "new@guest.example", "192.0.2.21").statusCode(202);
        register(telling, "eve@guest.example", "192.0.2.22").statusCode(201);
        register(telling, "eve@guest.example", "192.0.2.21").statusCode(409);
        register(telling, "eve@guest.example", "192.0.2.21").statusCode(409);
    }

    private static ValidatableResponse register(String slug, String email, String sender) {
        return Api.anonymous()
                .header("X-Forwarded-For", sender)
                .body(Registrations.body(email))
                .post("/api/v1/events/{slug}/registrations", slug)
                .then();
    }

    private static ValidatableResponse guess(String slug) {
        return Api.anonymous()
                .auth()
                .preemptive()
                .oauth2("a-wrong-token")
                .get("/api/v1/events/{slug}/document", slug)
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(429).contentType(Problem.MEDIA_TYPE).header("Retry-After", matchesPattern("[1-9]\\d*"));
    }
}
