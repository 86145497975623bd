package org.openroundtable.site.registrant;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** Confirming an address and taking up an offer. */
@QuarkusTest
class ConfirmationPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @Test
    void theAddressOfAFormWithoutAPageLeadsToTheRegistration() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, "ada").sendAndFollow();
        for (var path : new String[] {"/confirmation", "/acceptance"}) {
            given().redirects()
                    .follow(false)
                    .get(mine + path)
                    .then()
                    .statusCode(303)
                    .header("Location", mine);
        }
    }

    @Test
    void whoHoldsNothingConfirmsTheAddressToKeepTheNumberInTheLine() {
        var slug = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .withSession("p1", 0)
                .withSession("p2", 5)
                .openNow();
        var waiting = people.register(slug, "ada", "p1");
        var holding = people.register(slug, "grace", "p2");

        given().get(page(waiting.token()))
                .then()
                .body(
                        containsString("to keep your number in the line"),
                        containsString("passed over until they have"),
                        not(containsString("Your places are held")));
        given().get(page(holding.token())).then().body(containsString("Your places are held"));
    }

    @Test
    void anOfferIsTakenUpOnThePageAfterTheDeadlineForChanges() {
        clock.advance(Duration.ZERO);
        var slug = given.anEvent()
                .offeringFor(Duration.ofHours(2))
                .changeableUntil(clock.instant().plus(Duration.ofHours(1)))
                .withSession("p1", 1)
                .openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        var second = filledIn(slug, "second").with("sessions", "p1").sendAndFollow();
        HtmlForm.on(first + "/cancellation").sendAndFollow();
        clock.advance(Duration.ofMinutes(90));
        given().get(second).then().body(containsString("On offer until"), not(containsString("/cancellation")));

        HtmlForm.on(second).sendAndFollow();

        given().get(second).then().body(containsString("Confirmed"), not(containsString("On offer until")));
    }

    @Test
    void anUnconfirmedAddressIsNotConfirmedByTheLinkThatAnAnswerHadInFormerVersions() {
        var slug = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .withSession("p1", 5)
                .openNow();

        var mine = people.formerLink(people.register(slug, "ada", "p1"));

        given().get(page(mine))
                .then()
                .body(containsString("Please confirm your address"), not(containsString("/confirmation\"")));
    }

    @Test
    void onceTheAddressIsConfirmedOnlyTheLinksThatWentToItLeadAnywhere() {
        var slug = given.anEvent()
                .confirmingAddresses(Duration.ofHours(24))
                .withSession("p1", 5)
                .openNow();
        var person = UUID.randomUUID().toString();
        var typed = page(people.formerLink(people.register(slug, person, "p1")));
        var details = fillIn(HtmlForm.on(typed + "/details"), person);
        var mailed = letterbox.linkIn("address", person + "@industry.example");

        assertThat(HtmlForm.on(mailed).sendAndFollow()).isEqualTo(mailed + "?done=confirmed");

        given().get(mailed).then().statusCode(200).body(containsString("You are registered"));
        for (var path : List.of("", "/details", "/sessions", "/cancellation", "/calendar.ics", "/data.json")) {
            given().get(typed + path)
                    .then()
                    .statusCode(410)
                    .body(containsString("no longer valid"), containsString("href=\"/registrations/find\""));
        }
        details.send().then().statusCode(410);
    }

    private static String page(AccessToken link) {
        return "/registrations/" + link.value();
    }
}
