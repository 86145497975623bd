package org.openroundtable.testing;

import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;

/** Requests to the API. */
public final class Api {

    /** What the application was started with (application.properties). */
    public static final String TOKEN = "token-of-the-tests-0123456789abcdef";

    private Api() {}

    public static RequestSpecification anonymous() {
        return RestAssured.given().accept("application/json").contentType("application/json");
    }

    public static RequestSpecification withToken() {
        return anonymous().auth().preemptive().oauth2(TOKEN);
    }
}
