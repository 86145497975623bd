package org.openroundtable.testing;

import java.net.URI;
import java.time.Instant;
import java.util.function.Function;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.hamcrest.Matchers.oneOf;

/** Requests to the API. */
public final class Api {

    /** What the application was started with (application.properties). */
    public static final String TOKEN = "token-of-the-tests-0123456789abcdef";

    private Api() {}

    public static RequestSpecification anonymous() {
        return RestAssured.given().accept("application/json").contentType("application/json");
    }

    public static RequestSpecification withToken() {
        return with(TOKEN);
    }

    public static RequestSpecification with(String token) {
        return anonymous().auth().preemptive().oauth2(token);
    }

    /** An event for a test of an application that runs as a process of its own and was given {@link #TOKEN}. */
    public static EventBuilder anEvent(URI application, String slug) {
        return new EventBuilder(Documents.small(slug), Instant.now(), door(application)).withOpenSession("opening");
    }

    /** The edition of November 2020 in such an application. */
    public static EventBuilder theEditionOf2020(URI application, String slug) {
        return new EventBuilder(Documents.of2020(slug), Instant.now(), door(application));
    }

    private static Function<ObjectNode, String> door(URI application) {
        return document -> withToken()
                .body(document.toString())
                .put(application.resolve(
                        "/api/v1/events/" + document.get("slug").textValue()))
                .then()
                .statusCode(oneOf(200, 201))
                .extract()
                .path("slug");
    }
}
