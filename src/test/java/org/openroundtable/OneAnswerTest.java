package org.openroundtable;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** Pages, API and desk give one answer to whether somebody can register. */
@QuarkusTest
class OneAnswerTest {

    @Inject
    Given given;

    @Test
    void anOpenEventHasAFormAndIsOpenToPrograms() {
        assertOpen(given.anEvent().openNow(), "Registration is open");
        assertOpen(given.anEvent().closingIn(Duration.ofHours(5)), "Registration closes in");
        assertOpen(given.anEvent().withCapacity(0).openNow(), "Join the waiting list");
    }

    @Test
    void anEventThatIsNotOpenHasNoFormAndRefusesProgramsForTheSameReason() {
        assertRefused(given.anEvent().openingIn(Duration.ofDays(5)), "notYet", "opens", "not opened");
        assertRefused(given.anEvent().closed(), "closed", "Registration is closed", "Registration has closed");
        assertRefused(given.anEvent().withoutRegistration(), "none", "no registration", "has no registration");
        assertRefused(given.anEvent().withCapacity(0).withoutWaitlist().openNow(), "open", "full", "The event is full");
        assertRefused(given.anEvent().being(EventStatus.CANCELLED).openNow(), "none", "cancelled", "is cancelled");
        assertRefused(given.anEvent().being(EventStatus.POSTPONED).openNow(), "none", "postponed", "is postponed");
    }

    private static void assertOpen(String slug, String said) {
        assertThat(given().get("/events/" + slug).asString()).contains(said, "/events/" + slug + "/register\"");
        assertThat(given().get("/events/" + slug + "/register").asString()).contains("<form");
        assertThat(state(slug)).isEqualTo("open");
        assertThat(byProgram(slug).statusCode()).isEqualTo(201);
        assertThat(filledIn(slug, "by-form").send().statusCode()).isEqualTo(303);
    }

    private static void assertRefused(String slug, String state, String said, String saidToPrograms) {
        assertThat(given().get("/events/" + slug).asString())
                .containsIgnoringCase(said)
                .doesNotContain("/events/" + slug + "/register\"");
        assertThat(given().get("/events/" + slug + "/register").asString())
                .containsIgnoringCase(said)
                .doesNotContain("<form");
        assertThat(state(slug)).isEqualTo(state);
        assertThat(byProgram(slug).statusCode()).isEqualTo(409);
        assertThat(byProgram(slug).jsonPath().getString("detail")).contains(saidToPrograms);
    }

    private static String state(String slug) {
        return Api.anonymous().get("/api/v1/events/" + slug).jsonPath().getString("registration.state");
    }

    private static Response byProgram(String slug) {
        return Registrations.register(slug, "ada@guest.example").extract().response();
    }
}
