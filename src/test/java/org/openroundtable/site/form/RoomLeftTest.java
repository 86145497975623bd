package org.openroundtable.site.form;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** "1 place left" is said of nothing that whoever reads it can't have. */
@QuarkusTest
class RoomLeftTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Test
    void inAFullEventNoSessionHasAPlaceLeftForNewcomers() {
        var slug = given.anEvent().limitedTo(1, 1).openNow();
        var ada = people.register(slug, "ada");
        var ben = people.register(slug, "ben");

        var saysNothingIsLeft = allOf(not(containsString("place left")), not(containsString("places left")));
        for (var page : new String[] {"", "/programme", "/sessions/s1", "/register"}) {
            given().get("/events/" + slug + page).then().statusCode(200).body(saysNothingIsLeft);
        }
        given().get("/events/" + slug + "/register").then().body(containsString("1 person is on the waiting list"));
        given().get("/registrations/" + ben.token().value() + "/sessions")
                .then()
                .body(saysNothingIsLeft);
        Api.anonymous().get("/api/v1/events/" + slug).then().body("sessions[1].placesLeft", equalTo(0));
        given().get("/registrations/" + ada.token().value() + "/sessions")
                .then()
                .body(containsString("1 place left"));
    }
}
