package org.openroundtable.testing.staff;

import java.util.Map;

import org.openroundtable.testing.ApplicationProcess;

import io.restassured.RestAssured;

/** The account that an application has from its first start on, as a process of its own and told so by variables. */
public final class FirstAdministrator {

    public static final String EMAIL = "chief@staff.example";
    public static final String PASSWORD = "correct-horse-battery-staple";

    /** Variables of the process. */
    public static final Map<String, String> ENVIRONMENT =
            Map.of("OPENROUNDTABLE_BOOTSTRAP_ADMIN_EMAIL", EMAIL, "OPENROUNDTABLE_BOOTSTRAP_ADMIN_PASSWORD", PASSWORD);

    private FirstAdministrator() {}

    /** The cookies of a new session. */
    public static Map<String, String> signIn(ApplicationProcess application) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .formParam("email", EMAIL)
                .formParam("password", PASSWORD)
                .post(application.at("/organiser/sign-in"))
                .then()
                .statusCode(303)
                .extract()
                .cookies();
    }
}
