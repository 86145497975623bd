package org.openroundtable.site.preview;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

/** Organisers see what a registrant sees, and can do nothing in their name. */
@QuarkusTest
class RegistrantPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Test
    void thePageOfARegistrantIsSeenWithoutTheirSecretsAndNothingOnItWorks() {
        var event = given.anEvent().withSession("p1", 5).openNow();
        var anna = people.register(event, "anna", "p1");

        var page = page(event, anna);

        assertThat(page)
                .contains("The page as the registrant sees it", "You are registered", "Session p1", "Test anna")
                .contains("href=\"/organiser/events/" + event + "/registrations/" + id(anna) + "\"")
                .contains("href=\"/events/" + event + "/sessions/p1\"")
                .doesNotContain(
                        anna.token().value(), "href=\"/registrations", "href=\"webcal", "action=", "<form method");
        organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/registrations/" + id(anna))
                .then()
                .body(
                        containsString("/registrations/" + id(anna) + "/preview\""),
                        containsString("looked at the registrant’s page"));
    }

    @Test
    void anOfferIsShownWithItsButtonButCannotBeTakenUp() {
        var event = given.anEvent()
                .withSession("p1", 1)
                .offeringFor(Duration.ofHours(5))
                .openNow();
        var first = people.register(event, "first", "p1");
        var anna = people.register(event, "anna", "p1");
        organisers
                .as(Role.DESK, event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("reason", "Asked by phone")
                .post("/organiser/events/" + event + "/registrations/" + id(first) + "/cancellation");

        assertThat(page(event, anna))
                .contains("<form>", "<button disabled class=\"btn btn-primary btn-small\"")
                .doesNotContain("<form method", "<button class");
    }

    @Test
    void aRegistrationOfAnotherEventIsNotThere() {
        var event = given.anEvent().openNow();
        var anna = people.register(given.anEvent().openNow(), "anna");

        organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/registrations/" + id(anna) + "/preview")
                .then()
                .statusCode(404);
    }

    private String page(String event, Registered registered) {
        return organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/registrations/" + id(registered) + "/preview")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asString();
    }

    private static Long id(Registered registered) {
        return registered.registration().id();
    }
}
