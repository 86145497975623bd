package org.openroundtable.organiser.registration;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.bulk.BulkWork;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

/** For how many something is possible, and which mails are written, before it is done to many and after. */
@QuarkusTest
class BulkMailsTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    BulkWork work;

    @Inject
    TestClock clock;

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void whichMailsAreWrittenIsSaidBeforeAndAfter() {
        var event = given.anEvent().withCapacity(2).openNow();
        people.register(event, "anna");
        people.register(event, "bo");
        people.register(event, "cem");

        var before = text(desk(event).get(bulk(event)).asString());
        assertThat(before)
                .contains("Possible for 3. No mail is written.")
                .contains("Possible for none of them.")
                .contains("Possible for 1. 1 mail is written: You have a place")
                .contains("Possible for 1. 1 mail is written: Your registration was not accepted")
                .contains("Possible for 3. 3 mails are written: Your registration is cancelled . Whoever moves up");

        var confirmed = post(event, "", "Larger room", "confirm", "3").header("Location");
        var tagged = post(event, "", "press", "tag", "3").header("Location");
        assertThat(followed(event, confirmed)).contains("No mail was written.");
        work.work();

        assertThat(followed(event, confirmed)).contains("1 mail was written: You have a place");
        assertThat(followed(event, tagged)).contains("No mail was written.");
    }

    @Test
    void whatIsPostponedGivesNobodyAPlace() {
        var event = given.anEvent().withCapacity(1);
        var slug = event.openNow();
        people.register(slug, "anna");
        people.register(slug, "bo");
        event.being(EventStatus.POSTPONED).asItIs();

        assertThat(text(desk(slug).get(bulk(slug)).asString()))
                .containsPattern("also beyond the limit Possible for none of them")
                .containsPattern("Cancel the registrations Possible for 2");
    }

    @Test
    void nobodyIsWrittenToAboutWhatIsOver() {
        var event = given.anEvent().withSession("s1", 2).openNow();
        people.register(event, "anna");
        clock.advance(Duration.ofDays(400));

        assertThat(text(desk(event).get(bulk(event)).asString()))
                .contains("Possible for 1. No mail is written.")
                .doesNotContain("mail is written:");
    }

    private String followed(String event, String location) {
        return text(desk(event).get(location.replaceFirst("http://[^/]*", "")).asString());
    }

    private static String text(String page) {
        return page.replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }

    private Response post(String event, String query, String argument, String verb, String total) {
        return desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("argument", argument)
                .formParam("verb", verb)
                .formParam("total", total)
                .post(bulk(event) + query);
    }

    private RequestSpecification desk(String event) {
        return organisers.as(Role.DESK, event);
    }

    private static String bulk(String event) {
        return "/organiser/events/" + event + "/registrations/bulk";
    }
}
