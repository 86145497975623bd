package org.openroundtable.organiser.registration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.event.EventStatus;
import org.openroundtable.link.Paths;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.bulk.BulkWork;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.BulkForm;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.registration.RegistrationState.REJECTED;
import static org.openroundtable.testing.staff.Organisers.pageOf;

/** What awaits a decision is found, and decided one by one or together. */
@QuarkusTest
class ApprovalPagesTest {

    private static final String AWAITING = "?status=pendingApproval";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    BulkForm bulk;

    @Inject
    BulkWork work;

    @Inject
    Letterbox letterbox;

    @Test
    void whatAwaitsADecisionIsATaskAndIsApprovedOnItsPage() {
        var event = given.anEvent().approving().withSession("s1", 5).openNow();
        var anna = people.register(event, "anna", "s1");
        desk(event).get("/organiser/events/" + event + "/registrations").then().body(containsString(" (held)"));
        desk(event)
                .get("/organiser")
                .then()
                .body(containsString("/organiser/events/" + event + "/registrations?status=pendingApproval"));
        desk(event).get(pageOf(event, anna)).then().body(containsString("This registration awaits your decision"));

        desk(event)
                .post(pageOf(event, anna) + "/approval")
                .then()
                .statusCode(303)
                .header("Location", endsWith(pageOf(event, anna) + "?done=saved"));

        assertThat(people.view(anna).isConfirmed()).isTrue();
        desk(event)
                .get(pageOf(event, anna))
                .then()
                .body(
                        not(containsString("This registration awaits your decision")),
                        containsString("approved by an organiser"));
    }

    @Test
    void ofAnEventThatIsCancelledNothingIsToBeDecidedAnyMore() {
        var builder = given.anEvent().approving();
        var event = builder.openNow();
        people.register(event, "anna");
        builder.being(EventStatus.CANCELLED).openNow();

        desk(event)
                .get("/organiser/events/" + event)
                .then()
                .statusCode(200)
                .body(not(containsString("?status=pendingApproval")));
    }

    @Test
    void turningDownAsksWhyAndTellsItUnlessItIsForTheHouse() {
        var event = given.anEvent().approving().openNow();
        var address = "anna@" + event + ".example";
        var anna = people.register(event, People.somebody("Anna", "A", address), "en");
        desk(event)
                .get(pageOf(event, anna) + "/rejection")
                .then()
                .body(containsString("Turn down the registration of Anna A?"), containsString("name=\"told\""));
        reject(event, anna, " ").then().statusCode(422).body(containsString("Say why"));
        assertThat(people.view(anna).isActive()).isTrue();

        reject(event, anna, "Not of our industry").then().statusCode(303);

        assertThat(people.view(anna).state()).isEqualTo(REJECTED);
        assertThat(letterbox.only("rejection", address).text()).doesNotContain("industry");
        desk(event)
                .get(pageOf(event, anna))
                .then()
                .body(
                        containsString("<bdi>Not of our industry</bdi>"),
                        containsString("<bdi>Grace Organiser</bdi>"),
                        containsString("It holds no place any more."));
    }

    @Test
    void whoDecidesSecondIsToldThatItIsDecided() {
        var event = given.anEvent().approving().openNow();
        var anna = people.register(event, "anna");
        desk(event).post(pageOf(event, anna) + "/approval").then().statusCode(303);

        reject(event, anna, "Too late")
                .then()
                .statusCode(422)
                .body(containsString("That is decided already"), containsString("Confirmed"));
        desk(event).post(pageOf(event, anna) + "/approval").then().statusCode(422);

        assertThat(people.view(anna).isConfirmed()).isTrue();
        desk(event).get(pageOf(event, anna) + "/rejection").then().body(containsString("not possible any more"));
    }

    @Test
    void allOfTheQueueAreApprovedTogetherWithoutAReason() {
        var event = given.anEvent().approving().openNow();
        var anna = people.register(event, "anna");
        var bo = people.register(event, "bo");

        bulk.ask(event, AWAITING).then().body(containsString("Concerns 2 registrations:"), containsString("Test anna"));
        var progress = bulk.begin(event, AWAITING, BulkVerb.APPROVE, "", 2);
        work.work();

        assertThat(people.view(anna).isConfirmed()).isTrue();
        assertThat(people.view(bo).isConfirmed()).isTrue();
        bulk.follow(event, progress).then().body(containsString("2 of 2 gone through"));
    }

    @Test
    void severalAreTurnedDownTogetherForOneReason() {
        var event = given.anEvent().approving().openNow();
        var address = "anna@" + event + ".example";
        var anna = people.register(event, People.somebody("Anna", "A", address), "en");

        bulk.send(event, AWAITING, BulkVerb.REJECT, "", 1)
                .then()
                .statusCode(422)
                .body(containsString("Give the reason"));
        bulk.begin(event, AWAITING, BulkVerb.REJECT, "The room is too small", 1);
        work.work();

        assertThat(people.view(anna).state()).isEqualTo(REJECTED);
        assertThat(letterbox.only("rejection", address).text()).contains("The room is too small");
        RestAssured.get(Paths.registration(anna.token().value()) + "/data.json")
                .then()
                .body("reason", equalTo("The room is too small"));
        RestAssured.get(Paths.registration(anna.token().value()))
                .then()
                .body(containsString("<bdi lang=\"en\">The room is too small</bdi>"));
    }

    private Response reject(String event, Registered registered, String reason) {
        return desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("reason", reason)
                .post(pageOf(event, registered) + "/rejection");
    }

    private RequestSpecification desk(String event) {
        return organisers.as(Role.DESK, event);
    }
}
