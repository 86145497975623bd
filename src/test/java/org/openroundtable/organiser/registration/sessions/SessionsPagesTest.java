package org.openroundtable.organiser.registration.sessions;

import java.time.Instant;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.WAITING;
import static org.openroundtable.testing.staff.Organisers.pageOf;

@QuarkusTest
class SessionsPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Test
    void sessionsAreChangedAlsoAfterTheDeadlineOfRegistrants() {
        var event = given.anEvent()
                .changeableUntil(Instant.now().minusSeconds(60))
                .withSession("p1", 5)
                .withParallelSession("p2", 5)
                .withSession("p3", 1)
                .openNow();
        people.register(event, "first", "p3");
        var anna = people.register(event, "anna", "p1");
        var sessions = pageOf(event, anna) + "/sessions";

        post(event, sessions, "sessions", "p1", "p2")
                .then()
                .statusCode(422)
                .body(containsString("take place at the same time"));
        post(event, sessions, "sessions", "p2", "p3")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/sessions/loss?sessions=p2&sessions=p3"));
        assertThat(people.places(anna)).containsEntry("p1", CONFIRMED).hasSize(1);
        desk(event)
                .get(sessions + "/loss?sessions=p2&sessions=p3")
                .then()
                .body(containsString("Take these sessions away from"), containsString("value=\"p1/confirmed\""));
        desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("sessions", "p2", "p3")
                .formParam("stakes", "p1/confirmed")
                .post(sessions)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?done=saved"));

        assertThat(people.places(anna))
                .containsEntry("p2", CONFIRMED)
                .containsEntry("p3", WAITING)
                .doesNotContainKey("p1");
    }

    @Test
    void theChoiceOfSessionsSaysWhenTheyAreHowFullAndWhatOverlaps() {
        var event = given.anEvent()
                .withSession("p1", 5)
                .withParallelSession("p2", 1)
                .openNow();
        people.register(event, "first", "p2");
        people.register(event, "second", "p2");
        var anna = people.register(event, "anna", "p1");

        desk(event)
                .get(pageOf(event, anna) + "/sessions")
                .then()
                .statusCode(200)
                .body(
                        containsString("Choose those that this person is to attend."),
                        containsString("4 places left"),
                        containsString("1 person is on the waiting list"),
                        containsString("At the same time as “Session p2”"));
    }

    @Test
    void whatAChoiceTakesAwayIsSaidBeforeItDoes() {
        var event = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        var anna = people.register(event, "anna", "p1");
        var bo = people.register(event, "bo", "p1");
        var sessions = pageOf(event, anna) + "/sessions";

        post(event, sessions, "sessions", "p2")
                .then()
                .statusCode(303)
                .header("Location", endsWith(sessions + "/loss?sessions=p2"));
        assertThat(people.places(anna)).containsEntry("p1", CONFIRMED);

        desk(event)
                .get(sessions + "/loss?sessions=p2")
                .then()
                .statusCode(200)
                .body(
                        containsString("Take these sessions away from Test anna?"),
                        containsString("Session p1"),
                        containsString("the next in line gets it"),
                        containsString("name=\"sessions\" value=\"p2\""),
                        containsString("name=\"stakes\" value=\"p1/confirmed\""));
        choose(event, sessions, "p1/waiting", "p2")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/loss?sessions=p2"));
        choose(event, sessions, "p1/confirmed", "p2").then().statusCode(303);

        assertThat(people.places(anna)).doesNotContainKey("p1").containsEntry("p2", CONFIRMED);
        assertThat(people.places(bo)).containsEntry("p1", CONFIRMED);
        desk(event).get(sessions + "/loss?sessions=p2").then().statusCode(303).header("Location", endsWith(sessions));
    }

    private Response choose(String event, String path, String stake, String... sessions) {
        return desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("stakes", stake)
                .formParam("sessions", (Object[]) sessions)
                .post(path);
    }

    private Response post(String event, String path, String field, String... values) {
        return desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam(field, (Object[]) values)
                .post(path);
    }

    private RequestSpecification desk(String event) {
        return organisers.as(Role.DESK, event);
    }
}
