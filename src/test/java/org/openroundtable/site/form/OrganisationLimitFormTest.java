package org.openroundtable.site.form;

import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.registration.delegation.OrganisationLimits.inSession;
import static org.openroundtable.registration.delegation.OrganisationLimits.ofEach;
import static org.openroundtable.registration.delegation.OrganisationLimits.refusingMore;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** What everybody reads of a limit per organisation: before they register, and when they are beyond it. */
@QuarkusTest
class OrganisationLimitFormTest {

    private final String person = UUID.randomUUID().toString();

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    Organisers organisers;

    @Test
    void theLimitIsSaidBeforeAndWhoIsBeyondItReadsWhyTheyWait() {
        var slug = given.anEvent().limitedTo(null, 9).where(ofEach(2)).openNow();
        assertThat(page("/events/" + slug)).contains("At most 2 people of each organisation can have a place.");
        assertThat(page("/events/" + slug + "/register"))
                .contains(
                        "At most 2 people of each organisation can have a place. Whoever comes beyond that waits until one of the others leaves.");
        var colleague = filledIn(slug, "1" + person).sendAndFollow();
        filledIn(slug, "2" + person).sendAndFollow();

        var mine = filledIn(slug, "3" + person).sendAndFollow();

        var why = "As many people of your organisation have a place in";
        assertThat(page(mine)).contains(why + " this event already as can. You are number 1 in the line");
        assertThat(letterbox
                        .only("waiting", "3" + person + "@industry.example")
                        .text()
                        .replaceAll("\\s+", " "))
                .contains(why + " “A roundtable” already as can. You are number 1 on its waiting list");
        assertThat(Markup.folded(organisers
                        .as(Role.DESK, slug)
                        .get("/organiser/events/" + slug + "/waiting")
                        .asString()))
                .containsSubsequence("Test 3" + person, "The organisation has no place left.");
        HtmlForm.on(colleague + "/cancellation").sendAndFollow();
        assertThat(page(mine)).contains("You are registered").doesNotContain(why);
    }

    @Test
    void whereNobodyWaitsTheFormComesBackAndLosesNothing() {
        var slug = given.anEvent()
                .withSession("p1", 9)
                .where(ofEach(2))
                .whereSession("p1", inSession(1))
                .where(refusingMore())
                .openNow();
        assertThat(page("/events/" + slug + "/register"))
                .contains(
                        "At most 2 people of each organisation can have a place. More of them cannot register.",
                        "At most one person of each organisation can have a place.");
        filledIn(slug, "1" + person).with("sessions", "p1").sendAndFollow();

        filledIn(slug, "2" + person)
                .with("sessions", "p1")
                .send()
                .then()
                .statusCode(422)
                .body(
                        containsString("as many people of your organisation have a place already as can"),
                        containsString("2" + person + "@industry.example"));
        filledIn(slug, "2" + person).sendAndFollow();
        filledIn(slug, "3" + person)
                .send()
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#organisation\">As many people of this organisation have a place"));
    }

    private static String page(String path) {
        return Markup.folded(given().get(path).asString());
    }
}
