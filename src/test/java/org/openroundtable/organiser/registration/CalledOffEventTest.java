package org.openroundtable.organiser.registration;

import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openroundtable.account.role.Role;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.registration.PlaceState.WAITING;
import static org.openroundtable.testing.staff.Organisers.pageOf;

/** An event that is cancelled or postponed gives nothing, whoever asks. */
@QuarkusTest
class CalledOffEventTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "POSTPONED"})
    void nobodyWhoWaitsIsGivenAPlace(EventStatus status) {
        var builder = given.anEvent().withCapacity(2).withSession("p1", 1);
        var event = builder.openNow();
        people.register(event, "first", "p1");
        var second = people.register(event, "second", "p1");
        var third = people.register(event, "third");
        builder.being(status).openNow();

        confirm(event, second, "p1").then().statusCode(422).body(containsString("not possible any more"));
        confirm(event, third, "").then().statusCode(422);

        assertThat(people.places(second)).containsEntry("p1", WAITING);
        assertThat(people.view(third).isConfirmed()).isFalse();
        for (var waiting : List.of(second, third)) {
            organisers
                    .as(Role.DESK, event)
                    .get(pageOf(event, waiting))
                    .then()
                    .body(not(containsString("/confirmation\"")));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"CANCELLED", "POSTPONED"})
    void nobodyIsApproved(EventStatus status) {
        var builder = given.anEvent().approving();
        var event = builder.openNow();
        var anna = people.register(event, "anna");
        builder.being(status).openNow();

        organisers
                .as(Role.DESK, event)
                .get(pageOf(event, anna))
                .then()
                .body(not(containsString("/approval\"")), containsString("/rejection\""));
        organisers
                .as(Role.DESK, event)
                .contentType("application/x-www-form-urlencoded")
                .post(pageOf(event, anna) + "/approval")
                .then()
                .statusCode(422)
                .body(containsString("not possible any more"));
        assertThat(people.view(anna).isConfirmed()).isFalse();
        organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event)
                .then()
                .statusCode(200)
                .body(not(containsString("?status=pendingApproval")));
    }

    private Response confirm(String event, Registered who, String session) {
        return organisers
                .as(Role.DESK, event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("session", session)
                .formParam("reason", "Speaks")
                .post(pageOf(event, who) + "/confirmation");
    }
}
