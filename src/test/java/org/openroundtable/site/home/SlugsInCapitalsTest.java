package org.openroundtable.site.home;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.hamcrest.Matchers.equalTo;

@QuarkusTest
class SlugsInCapitalsTest {

    @Inject
    Given given;

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/programme", "/register", "/speakers?zone=UTC", "/sessions/P1/calendar.ics"})
    void aSlugInCapitalsLeadsToTheOneInLowerCase(String rest) {
        RestAssured.given()
                .redirects()
                .follow(false)
                .get("/events/Data-QUALITY-2020" + rest)
                .then()
                .statusCode(301)
                .header("Location", equalTo("/events/data-quality-2020" + rest));
    }

    @Test
    void whatItLeadsToIsThePage() {
        var slug = given.anEvent().openNow();

        RestAssured.get("/events/" + slug.toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200);
        RestAssured.given()
                .head("/events/" + slug.toUpperCase(java.util.Locale.ROOT))
                .then()
                .statusCode(200);
    }

    @Test
    void otherCapitalsStay() {
        RestAssured.get("/events/some-event/sessions/P1").then().statusCode(404);
        RestAssured.get("/Events").then().statusCode(404);
    }
}
