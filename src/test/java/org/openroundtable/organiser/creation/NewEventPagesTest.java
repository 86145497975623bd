package org.openroundtable.organiser.creation;

import java.time.LocalDate;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.release.draft.Draft;
import org.openroundtable.release.draft.Drafts;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

@QuarkusTest
class NewEventPagesTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Drafts drafts;

    @Test
    void anEventBeginsWithANameAndItsDaysAndBelongsToWhoeverHasBegunIt() {
        var name = given.uniqueSlug();
        var organiser = organisers.with(
                Role.ORGANISER, new Scope.OfEvent(given.anEvent().openNow()));

        var address = organisers
                .signedIn(organiser)
                .formParam("name", name)
                .formParam("firstDay", "2027-05-04")
                .formParam("zone", "Europe/Tallinn")
                .post("/organiser/events/new")
                .then()
                .statusCode(303)
                .extract()
                .header("Location");

        assertThat(address).endsWith("/organiser/events/" + name + "?done=saved");
        organisers
                .signedIn(organiser)
                .get("/organiser/events/" + name)
                .then()
                .statusCode(200)
                .body(
                        containsString("4 May 2027"),
                        containsString("One thing is missing"),
                        containsString("<a href=\"/organiser/events/" + name + "/sessions\">Sessions</a>"));
        organisers
                .signedIn(organiser)
                .get("/organiser/events/" + name + "/history")
                .then()
                .body(containsString("began the draft"), not(containsString("edited the draft")));
        organisers.signedIn(organiser).get("/organiser").then().body(containsString("/organiser/events/" + name));
        organisers
                .as(Role.ORGANISER, given.anEvent().openNow())
                .get("/organiser")
                .then()
                .body(not(containsString("/organiser/events/" + name)));
        assertThat(drafts.withSlug(name)
                        .map(Draft::document)
                        .orElseThrow()
                        .read()
                        .organiser()
                        .email())
                .isEqualTo(organiser.email().value());
    }

    @Test
    void whatIsWrongIsSaidWithAllThatWasTyped() {
        organisers
                .asAdministrator()
                .formParam("name", "")
                .formParam("firstDay", "2027-05-04")
                .formParam("lastDay", "2027-05-03")
                .formParam("zone", "Nowhere")
                .post("/organiser/events/new")
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter the name of the event"),
                        containsString("not before the first"),
                        containsString("Choose a time zone"),
                        containsString("value=\"2027-05-03\""),
                        containsString("value=\"Nowhere\""));
    }

    @Test
    void theNextEditionBeginsFromAnEventThatOneEdits() {
        var source =
                given.anEvent().titled(given.uniqueSlug()).withSession("s1", 10).openNow();
        var name = given.uniqueSlug();

        organisers
                .as(Role.ORGANISER, source)
                .formParam("source", source)
                .formParam("name", name)
                .formParam("firstDay", "2027-05-04")
                .post("/organiser/events/new/copy")
                .then()
                .statusCode(303);
        assertThat(drafts.withSlug(name).map(Draft::document).orElseThrow().firstDay())
                .isEqualTo(LocalDate.of(2027, 5, 4));

        organisers
                .as(Role.ORGANISER, given.anEvent().openNow())
                .formParam("source", source)
                .formParam("firstDay", "2027-05-04")
                .post("/organiser/events/new/copy")
                .then()
                .statusCode(422)
                .body(containsString("Choose the event to begin with"));
    }
}
