package org.openroundtable.organiser.figure;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** The course of an event: day by day, beside the edition before, and as of each day. */
@QuarkusTest
class FigureCourseTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    AttendanceDesk attendance;

    @Inject
    EventSnapshots events;

    @Inject
    TestClock clock;

    private Instant start;
    private String event;
    private StaffAccount viewer;

    @BeforeEach
    void stopTheClock() {
        start = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        clock.set(start);
    }

    @Test
    void theCourseStandsBesideTheEditionBeforeForWhoeverMaySeeBoth() {
        var series = "Series " + given.uniqueSlug();
        var former = given.anEvent()
                .where(document -> document.put("title", "The first edition").put("series", series))
                .movedTo(start.plus(Duration.ofDays(20)))
                .openNow();
        var one = people.register(former, "eve").registration();
        var session = events.current(former).orElseThrow().session("opening").orElseThrow();
        attendance.mark(events.current(former).orElseThrow(), session, one.id(), false, Actor.SYSTEM, clock.instant());
        event = given.anEvent()
                .where(document -> document.put("title", "The second edition").put("series", series))
                .openNow();
        people.register(event, "ada");
        clock.advance(Duration.ofMinutes(10));
        viewer = organisers.with(Role.VIEWER, new Scope.OfSeries(series));

        assertThat(page("?axis=before"))
                .containsSubsequence("100% of those who were expected came", "Line: The first edition", "<polyline")
                .containsSubsequence("30 days before", "<td class=\"align-right\">1</td>", "20 days before");
        assertThat(page(""))
                .containsSubsequence("The edition before:", "/events/" + former + "/figures", "The first edition");
        assertThat(organisers
                        .signedIn(viewer)
                        .get(path() + "/days/export.csv?axis=before")
                        .asString()
                        .lines())
                .first()
                .asString()
                .endsWith("\"Persons confirmed at the end of the day, The first edition\"");
        viewer = organisers.with(Role.VIEWER, new Scope.OfEvent(event));
        assertThat(page("?axis=before")).contains("30 days before").doesNotContain("The first edition", "<polyline");
    }

    @Test
    void theLifeOfAnEventIsGoneThroughDayByDay() {
        event = given.anEvent().openNow();
        viewer = organisers.with(Role.VIEWER, new Scope.OfEvent(event));
        people.register(event, "ada");
        clock.advance(Duration.ofDays(3));
        var first = start.atZone(BRUSSELS).toLocalDate();
        var now = page("");
        assertThat(now)
                .contains("<option value=\"" + first + "T23:59:59\">", "<option value=\"\" selected>As of now")
                .contains("<a href=\"" + path() + "?asOf=" + first.plusDays(2) + "T23:59:59\" rel=\"prev\">Earlier")
                .doesNotContain("rel=\"next\"");
        assertThat(page("?asOf=" + first + "T23:59:59"))
                .contains("<option value=\"" + first + "T23:59:59\" selected>", "rel=\"next\">Later")
                .doesNotContain("rel=\"prev\"");
    }

    private String page(String query) {
        return Markup.folded(organisers.signedIn(viewer).get(path() + query).asString());
    }

    private String path() {
        return "/organiser/events/" + event + "/figures";
    }
}
