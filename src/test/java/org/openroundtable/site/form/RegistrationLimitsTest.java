package org.openroundtable.site.form;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.guest.Guests;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;
import static org.openroundtable.testing.page.Markup.containsMarkup;

@QuarkusTest
@TestProfile(RegistrationLimitsTest.Limited.class)
public class RegistrationLimitsTest {

    /** Five requests a minute, and three changes an hour. */
    public static class Limited implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "openroundtable.rate-limit.enabled", "true",
                    "openroundtable.rate-limit.per-ip", "5",
                    "openroundtable.rate-limit.wrong-codes-per-ip", "2",
                    "openroundtable.rate-limit.per-registration", "3");
        }
    }

    private static int hours;

    private final String person = UUID.randomUUID().toString();

    @Inject
    Given given;

    @Inject
    Guests guests;

    @Inject
    TestClock clock;

    /** Each test long after the one before, so that its tries are forgotten. */
    @BeforeEach
    void waitLong() {
        hours += 2;
        clock.advance(Duration.ofHours(hours));
    }

    @Test
    void whoeverChangesTooOftenIsToldWhenToComeBackAndLosesNothing() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, person).sendAndFollow();
        var details = fillIn(HtmlForm.on(mine + "/details"), person).with("position", "Typed already");
        details.sendAndFollow();
        details.sendAndFollow();
        HtmlForm.on(mine + "/sessions").with("sessions", "p1").sendAndFollow();

        details.send()
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body(containsString("value=\"Typed already\""), containsString("There were too many tries"));
        clock.advance(Duration.ofMinutes(2));
        HtmlForm.on(mine + "/sessions")
                .with("sessions", "p1")
                .send()
                .then()
                .statusCode(429)
                .body(containsMarkup("value=\"p1\" checked"));
    }

    @Test
    void whoeverGuessesCodesIsToldWhenToComeBackAndLosesNothing() {
        var slug = given.anEvent().openNow();
        guests.make(slug, "TRUE-CODE", null);
        for (var guess : List.of("FALSE-ONE", "FALSE-TWO")) {
            filledIn(slug, person).with("accessCode", guess).send().then().statusCode(422);
        }

        filledIn(slug, person)
                .with("accessCode", "TRUE-CODE")
                .send()
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body(
                        containsString("value=\"TRUE-CODE\""),
                        containsString(person + "@industry.example"),
                        containsString("There were too many tries"));
        var elsewhere = given.anEvent().openNow();
        guests.make(elsewhere, "TRUE-CODE", null);
        filledIn(elsewhere, person)
                .with("accessCode", "TRUE-CODE")
                .send()
                .then()
                .statusCode(303);
        clock.advance(Duration.ofHours(1));
        filledIn(slug, person).with("accessCode", "TRUE-CODE").send().then().statusCode(303);
    }

    @Test
    void everyFormOfTheRegistrantIsCounted() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var mine = filledIn(slug, person).sendAndFollow();
        var cancellation = HtmlForm.on(mine + "/cancellation");
        cancellation.sendAndFollow();
        for (var i = 0; i < 3; i++) {
            cancellation.send().then().statusCode(409);
        }

        cancellation
                .send()
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body(containsString("Too many requests"));
    }
}
