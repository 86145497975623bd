package org.openroundtable.organiser.registration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
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
import static org.openroundtable.registration.RegistrationState.CANCELLED;
import static org.openroundtable.registration.RegistrationState.REJECTED;
import static org.openroundtable.testing.staff.Organisers.pageOf;

@QuarkusTest
class RegistrationDetailPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Test
    void everythingThatIsKnownStandsOnThePage() {
        var event = given.anEvent().withSession("p1", 1).openNow();
        var anna = people.register(event, "anna", "p1");

        desk(event)
                .get(pageOf(event, anna))
                .then()
                .statusCode(200)
                .body(
                        containsString("Test anna"),
                        containsString("anna@industry.example"),
                        containsString("Session p1"),
                        containsString("You are registered"),
                        containsString("to anna@industry.example"),
                        containsString("The registrant"));
    }

    @Test
    void theCodeAtTheDoorIsSaidAndWhereTheyWerePresent() {
        var event = given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        var anna = people.register(event, "anna", "p1");
        var code = people.view(anna).code().toString();
        markPresent(event, anna, "p1", "false");
        markPresent(event, anna, "p2", "true");

        var page = desk(event).get(pageOf(event, anna)).asString();

        assertThat(page).contains("<code>" + code + "</code>", "Present in other sessions", "without a place");
        assertThat(page.split("present since ")).hasSize(3);
    }

    private void markPresent(String event, Registered person, String session, String withoutPlace) {
        desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("registration", person.registration().id())
                .formParam("withoutPlace", withoutPlace)
                .post("/organiser/events/" + event + "/attendance/" + session + "/presence")
                .then()
                .statusCode(303);
    }

    @Test
    void aRegistrationOfAnotherEventIsNotThere() {
        var event = given.anEvent().openNow();
        var other = given.anEvent().openNow();
        var anna = people.register(other, "anna");

        desk(event).get(pageOf(event, anna)).then().statusCode(404);
        post(event, pageOf(event, anna) + "/cancellation", "reason", "Because")
                .then()
                .statusCode(404);
        assertThat(people.view(anna).isActive()).isTrue();
    }

    @Test
    void cancellingAsksWhyAndLetsWhoeverWaitsMoveUp() {
        var event = given.anEvent().withSession("p1", 1).openNow();
        var anna = people.register(event, "anna", "p1");
        var bo = people.register(event, "bo", "p1");
        var cancellation = pageOf(event, anna) + "/cancellation";

        desk(event).get(cancellation).then().body(containsString("Frees 1 place in a session"));
        post(event, cancellation, "reason", " ").then().statusCode(422).body(containsString("Say why"));
        assertThat(people.view(anna).isActive()).isTrue();

        post(event, cancellation, "reason", "Asked by phone")
                .then()
                .statusCode(303)
                .header("Location", endsWith(pageOf(event, anna) + "?done=saved"));

        assertThat(people.view(anna).state()).isEqualTo(CANCELLED);
        assertThat(people.places(bo)).containsEntry("p1", CONFIRMED);
        desk(event)
                .get(pageOf(event, anna))
                .then()
                .body(
                        containsString("<bdi>Asked by phone</bdi>"),
                        containsString("<bdi>Grace Organiser</bdi>"),
                        containsString("Your registration is cancelled"));
        post(event, cancellation, "reason", "Again").then().statusCode(422);
    }

    @Test
    void turningDownIsAStateOfItsOwn() {
        var event = given.anEvent().limitedTo(1).openNow();
        people.register(event, "first");
        var anna = people.register(event, "anna");

        post(event, pageOf(event, anna) + "/rejection", "reason", "Not invited")
                .then()
                .statusCode(303);

        assertThat(people.view(anna).state()).isEqualTo(REJECTED);
    }

    @Test
    void aPlaceBeyondTheLimitIsGivenOnlyForAReason() {
        var event = given.anEvent().withSession("p1", 1).openNow();
        people.register(event, "first", "p1");
        people.register(event, "second", "p1");
        var third = people.register(event, "third", "p1");
        var confirmation = pageOf(event, third) + "/confirmation";

        confirm(event, confirmation, "p1", "").then().statusCode(422).body(containsString("Say why"));
        assertThat(people.places(third)).containsEntry("p1", WAITING);

        confirm(event, confirmation, "p1", "Speaks on the panel").then().statusCode(303);

        assertThat(people.places(third)).containsEntry("p1", CONFIRMED);
        var p1 = given.occupancyOf(event).session("p1").orElseThrow();
        assertThat(p1.taken()).isEqualTo(2);
        assertThat(p1.waiting()).isEqualTo(1);
        desk(event).get(pageOf(event, third)).then().body(containsString("<bdi>Speaks on the panel</bdi>"));
    }

    @Test
    void whoeverWaitsForTheEventIsLetInForAReason() {
        var event = given.anEvent().withCapacity(1).withSession("p1", 5).openNow();
        people.register(event, "first", "p1");
        var second = people.register(event, "second", "p1");

        confirm(event, pageOf(event, second) + "/confirmation", "", "Minister")
                .then()
                .statusCode(303);

        assertThat(people.view(second).isConfirmed()).isTrue();
        assertThat(people.places(second)).containsEntry("p1", CONFIRMED);
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(2);
    }

    @Test
    void aNewLinkIsMailed() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");

        post(event, pageOf(event, anna) + "/link", "none", "").then().statusCode(303);

        desk(event).get(pageOf(event, anna)).then().body(containsString("The link to your registration"));
    }

    private Response confirm(String event, String path, String session, String reason) {
        return desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("session", session)
                .formParam("reason", reason)
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
