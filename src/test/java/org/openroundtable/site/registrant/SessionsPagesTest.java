package org.openroundtable.site.registrant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

@QuarkusTest
class SessionsPagesTest {

    @Inject
    Given given;

    @Test
    void sessionsAreChangedWithoutCancelling() {
        var slug = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        var second = filledIn(slug, "second").with("sessions", "p1").sendAndFollow();

        HtmlForm.on(first + "/sessions").with("sessions", "p2").sendAndFollow();

        given().get(first).then().body(containsString("Session p2"), not(containsString("Session p1")));
        given().get(second).then().body(containsString("Session p1"), containsString("Confirmed"));
    }
}
