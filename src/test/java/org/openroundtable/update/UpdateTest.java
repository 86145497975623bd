package org.openroundtable.update;

import java.util.ArrayList;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;

import biweekly.Biweekly;
import biweekly.component.VEvent;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** A database of the last version, brought up to date: every page, link, calendar entry and answer is what it was. */
@QuarkusTest
@TestProfile(LastVersion.class)
@TestMethodOrder(OrderAnnotation.class)
class UpdateTest {

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void turnBackTheClock() {
        clock.set(LastVersion.moment());
    }

    @Test
    @Order(1)
    void everythingMeansWhatItMeant() {
        var recorded = LastVersion.answers();
        var comparison = new Comparison(recorded);
        assertThat(recorded).hasSizeGreaterThan(1_000);
        assertThat(comparison.vocabulary().size()).isGreaterThan(400);

        var differences = new ArrayList<String>();
        for (var expected : recorded) {
            comparison
                    .differences(expected, Answer.to(expected.path(), expected.language()))
                    .forEach(difference ->
                            differences.add("%s (%s): %s".formatted(expected.path(), expected.language(), difference)));
        }
        assertThat(differences).isEmpty();
    }

    @Test
    @Order(2)
    void anAddressIsConfirmedByTheLinkOfThen() {
        var page = letterbox.linkIn("address", "unconfirmed@industry.example");
        HtmlForm.on(page).sendAndFollow();
        given().get(page + "/data.json").then().body("status", equalTo("confirmed"));
    }

    @Test
    @Order(2)
    void anOfferIsTakenUpByTheLinkOfThen() {
        var page = letterbox.linkIn("offer", "offered-session@industry.example");
        HtmlForm.on(page).sendAndFollow();
        given().get(page + "/data.json").then().body("sessions.status", contains("confirmed", "confirmed"));
    }

    @Test
    @Order(2)
    void whoWaitedIsNextAndTheirCalendarsKnowWhatEnds() {
        var promoted = letterbox.linkIn("promotion", "promoted@industry.example");
        var confirmed = calendarOf(promoted);
        assertThat(confirmed.getStatus().getValue()).isEqualTo("CONFIRMED");
        var waiting = letterbox.linkIn("confirmation", "waiting@industry.example");
        given().get(waiting + "/data.json").then().body("sessions.status", contains("waiting"));

        HtmlForm.on(promoted + "/cancellation").sendAndFollow();

        given().get(waiting + "/data.json").then().body("sessions.status", contains("confirmed"));
        letterbox.only("promotion", "waiting@industry.example");
        var cancelled = calendarOf(promoted);
        assertThat(cancelled.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(cancelled.getUid()).isEqualTo(confirmed.getUid());
        assertThat(cancelled.getSequence().getValue())
                .isGreaterThan(confirmed.getSequence().getValue());
    }

    /** Its entry of the session s1. */
    private static VEvent calendarOf(String registrant) {
        var file = given().get(registrant + "/calendar.ics").then().extract().asString();
        return Biweekly.parse(file).first().getEvents().stream()
                .filter(entry -> entry.getUid().getValue().startsWith("s1."))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Order(2)
    void anAddressThatIsRegisteredIsKnown() {
        filledIn("line", "keeper").send().then().statusCode(409);
        letterbox.only("already-registered", "keeper@industry.example");
    }
}
