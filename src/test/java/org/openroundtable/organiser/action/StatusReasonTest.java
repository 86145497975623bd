package org.openroundtable.organiser.action;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.equalTo;
import static org.hamcrest.CoreMatchers.not;
import static org.hamcrest.CoreMatchers.nullValue;

/** Why an event does not take place is said wherever that it does not is. */
@QuarkusTest
class StatusReasonTest {

    private static final String WHY = "A <strike> at the airport.";
    private static final String IN_PAGES = "A &lt;strike&gt; at the airport.";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    private String series;
    private String slug;
    private Registered ada;

    @BeforeEach
    void somebodyIsRegistered() {
        series = given.uniqueSlug();
        slug = given.anEvent().where(event -> event.put("series", series)).openNow();
        ada = people.register(slug, slug + "-ada");
    }

    @Test
    void onThePageOfWhoeverIsRegistered() {
        page().body(not(containsString("The reason given")));
        act("postpone");
        page().body(containsString("The reason given: <bdi>" + IN_PAGES + "</bdi>"));
        act("cancel");
        page().body(containsString("The reason given: <bdi>" + IN_PAGES + "</bdi>"));
    }

    @Test
    void onTheFormThatNobodyCanSendAnyMore() {
        act("cancel");
        RestAssured.get("/events/" + slug + "/register").then().body(containsString(IN_PAGES));
    }

    @Test
    void toPrograms() {
        RestAssured.get("/api/v1/events/" + slug).then().body("statusReason", nullValue());
        act("cancel");
        RestAssured.get("/api/v1/events/" + slug).then().body("statusReason", equalTo(WHY));
        RestAssured.given()
                .queryParam("series", series)
                .get("/api/v1/events")
                .then()
                .body("events.slug", equalTo(List.of(slug)), "events.statusReason", equalTo(List.of(WHY)));
    }

    private void act(String action) {
        organisers
                .as(Role.ORGANISER, slug)
                .formParams(Map.of("action", action, "reason", WHY, "confirmed", "true", "tell", "true"))
                .post("/organiser/events/" + slug + "/actions")
                .then()
                .statusCode(303);
    }

    private ValidatableResponse page() {
        return RestAssured.get("/registrations/" + ada.token().value()).then().statusCode(200);
    }
}
