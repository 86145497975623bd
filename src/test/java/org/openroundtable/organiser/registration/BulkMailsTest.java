package org.openroundtable.organiser.registration;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.event.EventStatus;
import org.openroundtable.registration.bulk.BulkVerb;
import org.openroundtable.registration.bulk.BulkWork;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.BulkForm;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

/** For how many something is possible, and which mails are written, before it is done to many and after. */
@QuarkusTest
class BulkMailsTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    BulkForm bulk;

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

        var before = text(bulk.ask(event, ""));
        assertThat(before)
                .contains("Possible for 3. No mail is written.")
                .contains("Possible for none of them.")
                .contains("Possible for 1. 1 mail is written: You have a place")
                .contains("Possible for 1. 1 mail is written: Your registration was not accepted")
                .contains("Possible for 3. 3 mails are written: Your registration is cancelled . Whoever moves up");

        var confirmed = bulk.begin(event, "", BulkVerb.CONFIRM, "Larger room", 3);
        var tagged = bulk.begin(event, "", BulkVerb.TAG, "press", 3);
        assertThat(text(bulk.follow(event, confirmed))).contains("No mail was written.");
        work.work();

        assertThat(text(bulk.follow(event, confirmed))).contains("1 mail was written: You have a place");
        assertThat(text(bulk.follow(event, tagged))).contains("No mail was written.");
    }

    @Test
    void whatIsPostponedGivesNobodyAPlace() {
        var event = given.anEvent().withCapacity(1);
        var slug = event.openNow();
        people.register(slug, "anna");
        people.register(slug, "bo");
        event.being(EventStatus.POSTPONED).asItIs();

        assertThat(text(bulk.ask(slug, "")))
                .containsPattern("also beyond the limit Possible for none of them")
                .containsPattern("Cancel the registrations Possible for 2");
    }

    @Test
    void nobodyIsWrittenToAboutWhatIsOver() {
        var event = given.anEvent().withSession("s1", 2).openNow();
        people.register(event, "anna");
        clock.advance(Duration.ofDays(400));

        assertThat(text(bulk.ask(event, "")))
                .contains("Possible for 1. No mail is written.")
                .doesNotContain("mail is written:");
    }

    private static String text(Response page) {
        return page.asString().replaceAll("<[^>]*>", " ").replaceAll("\\s+", " ");
    }
}
