package org.openroundtable.organiser.action;

import java.time.Clock;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.release.Releases;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.CoreMatchers.containsString;
import static org.hamcrest.CoreMatchers.not;

/** After its end there is nothing to open, to limit or to cancel. */
@QuarkusTest
class OverEventTest {

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Releases releases;

    @Inject
    Clock clock;

    @Test
    void nothingIsDoneAtOnce() {
        var slug = given.anEvent()
                .movedTo(clock.instant().minus(Duration.ofDays(9)))
                .openNow();
        var page = "/organiser/events/" + slug + "/actions";

        organisers
                .as(Role.ORGANISER, slug)
                .get(page)
                .then()
                .statusCode(200)
                .body(
                        containsString("There is nothing left to do at once"),
                        not(containsString("Open registration now")),
                        not(containsString("Cancel the event")));
        organisers
                .as(Role.ORGANISER, slug)
                .formParam("action", "open")
                .formParam("confirmed", "true")
                .post(page)
                .then()
                .statusCode(422)
                .body(containsString("href=\"#problem\""), containsString("id=\"problem\""));
        assertThat(releases.latestOf(slug)).isEqualTo(1);
    }
}
