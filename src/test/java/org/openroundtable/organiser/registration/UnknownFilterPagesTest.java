package org.openroundtable.organiser.registration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.page.Markup.containsMarkup;

/** An address that was kept or typed may ask for what the event has not, or no more. */
@QuarkusTest
class UnknownFilterPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Test
    void whatTheEventDoesNotKnowIsSaidAndTheRestHolds() {
        var event = given.anEvent().withSession("p1", 1).openNow();
        people.register(event, "anna", "p1");
        var list = "/organiser/events/" + event + "/registrations";

        organisers
                .as(Role.DESK, event)
                .get(list + "?status=foo&session=p1&country=&other=1&from=tomorrow")
                .then()
                .body(
                        containsMarkup("does not know: <code>from=tomorrow</code>, <code>status=foo</code></p>"),
                        containsString("1 registration found"));
        organisers
                .as(Role.DESK, event)
                .get(list + "?session=p9")
                .then()
                .body(
                        containsMarkup("does not know: <code>session=p9</code></p>"),
                        containsString("Nobody is found that way."));
        organisers
                .as(Role.DESK, event)
                .get(list + "?session=p1&country=&other=1")
                .then()
                .body(not(containsString("does not know")), containsString("1 registration found"));
    }
}
