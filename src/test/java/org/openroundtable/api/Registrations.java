package org.openroundtable.api;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.api.problem.Problem;
import org.openroundtable.testing.Api;

import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.equalTo;

/** Registering over the API, for tests. */
public final class Registrations {

    private Registrations() {}

    public static Map<String, Object> body(String email, String... sessions) {
        return new HashMap<>(Map.of(
                "firstName", "Ada",
                "lastName", "Example",
                "email", email,
                "organisation", "Example Systems AB",
                "organisationType", "company",
                "country", "SE",
                "sessions", List.of(sessions)));
    }

    public static ValidatableResponse register(String slug, String email, String... sessions) {
        return register(slug, body(email, sessions));
    }

    public static ValidatableResponse register(String slug, Map<String, Object> body) {
        return Api.anonymous()
                .body(body)
                .post("/api/v1/events/{slug}/registrations", slug)
                .then();
    }

    /** @param type as in "urn:openroundtable:problem:registration-closed" */
    public static ValidatableResponse problem(ValidatableResponse answer, int status, String type) {
        return answer.statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("type", equalTo("urn:openroundtable:problem:" + type));
    }
}
