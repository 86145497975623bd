package org.openroundtable.site.registrant;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** What is on offer, and when it can't be taken up. */
@QuarkusTest
class OfferPagesTest {

    private final String person = UUID.randomUUID().toString();

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SCHEDULED")
    void aCancelledOrPostponedEventGivesNothing(EventStatus status) {
        var event = given.anEvent().offeringFor(Duration.ofHours(2)).withSession("p1", 1);
        var slug = event.openNow();
        var first = filledIn(slug, "first").with("sessions", "p1").sendAndFollow();
        var mine = filledIn(slug, person).with("sessions", "p1").sendAndFollow();
        HtmlForm.on(first + "/cancellation").sendAndFollow();
        var accept = HtmlForm.on(mine);
        event.being(status).openNow();

        given().get(mine).then().body(not(containsString("Take the place")));
        accept.send()
                .then()
                .statusCode(409)
                .body(allOf(containsString("Nothing was changed"), not(containsString("has gone to somebody else"))));

        assertThat(letterbox.all("acceptance", person + "@industry.example")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "SCHEDULED")
    void aPlaceInACancelledOrPostponedEventIsNotTakenUp(EventStatus status) {
        var event = given.anEvent().offeringFor(Duration.ofHours(2)).withCapacity(1);
        var slug = event.openNow();
        var first = filledIn(slug, "first").sendAndFollow();
        var mine = filledIn(slug, person).sendAndFollow();
        HtmlForm.on(first + "/cancellation").sendAndFollow();
        var accept = HtmlForm.on(mine);
        event.being(status).openNow();

        given().get(mine).then().body(not(containsString("Take the place")), not(containsString("free for you")));
        accept.send().then().statusCode(409);

        assertThat(letterbox.all("acceptance", person + "@industry.example")).isEmpty();
    }

    @Test
    void theAddressIsNotConfirmedForAnEventThatIsCancelled() {
        var event = given.anEvent().confirmingAddresses(Duration.ofHours(2));
        filledIn(event.openNow(), person).sendAndFollow();
        var mailed = letterbox.linkIn("address", person + "@industry.example");
        var confirm = HtmlForm.on(mailed);
        event.being(EventStatus.CANCELLED).openNow();

        given().get(mailed).then().body(not(containsString("Confirm my address")));
        confirm.send().then().statusCode(409);

        assertThat(letterbox.all("confirmation", person + "@industry.example")).isEmpty();
    }

    @Test
    void whoWaitsBesideAPlaceAtTheSameTimeIsToldOnThePageAndByMail() {
        var event = given.anEvent().withSession("p1", 5).withSession("p2", 1);
        var slug = event.openNow();
        filledIn(slug, "first").with("sessions", "p2").sendAndFollow();
        var mine = filledIn(slug, person)
                .with("sessions", "p1")
                .with("sessions", "p2")
                .sendAndFollow();

        moveTogether(event);

        var told = "As long as you have your place in “Session p1”, you get none here";
        given().get(mine).then().body(containsString(told), containsString("At the same time as “Session p1”"));
        assertThat(letterbox
                        .only("session-changes", person + "@industry.example")
                        .text())
                .contains(told, "at the same time as “Session p1”");
    }

    @Test
    void anOfferBesideAPlaceAtTheSameTimeSaysWhatIsInTheWay() {
        clock.advance(Duration.ZERO);
        var event = given.anEvent()
                .offeringFor(Duration.ofHours(2))
                .withSession("p1", 5)
                .withSession("p2", 1);
        var slug = event.openNow();
        var first = filledIn(slug, "first").with("sessions", "p2").sendAndFollow();
        var mine = filledIn(slug, person)
                .with("sessions", "p1")
                .with("sessions", "p2")
                .sendAndFollow();
        HtmlForm.on(first + "/cancellation").sendAndFollow();
        var accept = HtmlForm.on(mine);
        moveTogether(event);

        var why = "You have a place in “Session p1” at the same time. Give that one up, and you can take this one.";
        given().get(mine).then().body(containsString(why), not(containsString("Take the place")));
        accept.send().then().statusCode(409).body(containsString(why));
    }

    private static void moveTogether(EventBuilder event) {
        event.whereSession("p2", panel -> panel.put("start", event.startOf("p1").toString())
                        .put("end", event.endOf("p1").toString()))
                .openNow();
    }
}
