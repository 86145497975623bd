package org.openroundtable.organiser.figure;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

import jakarta.inject.Inject;

import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.access.AccessTokens.Ids;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.change.OrganiserChanges;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

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
    OrganiserChanges changes;

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
    void oneChangeYearsLaterStretchesNothing() throws IOException {
        event = given.anEvent().openNow();
        viewer = organisers.with(Role.VIEWER, new Scope.OfEvent(event));
        people.register(event, "ada");
        var ben = people.register(event, "ben").registration();
        clock.advance(Duration.ofDays(2_243));
        changes.cancel(
                new Ids(events.current(event).orElseThrow().id(), ben.id()), "Asked for it", false, Actor.SYSTEM);

        assertThat(page(""))
                .contains("After these days, registrations received: 0; persons confirmed in the end: 1")
                .containsOnlyOnce("<th scope=\"row\">Later</th>");
        assertThat(page("?axis=before")).contains("7 days after", "<th scope=\"row\">Later</th>");
        assertThat(file("/days/export.csv").asString().lines())
                .hasSize(1 + 30 + 8 + 1)
                .last()
                .isEqualTo("Later,0,1");
        assertThat(file("/days/chart.svg").asString())
                .contains("After these days")
                .hasSizeLessThan(10_000);
        try (var pdf = Loader.loadPDF(file("/report.pdf").asByteArray())) {
            assertThat(pdf.getNumberOfPages()).isLessThan(6);
        }
        try (var workbook =
                new XSSFWorkbook(new ByteArrayInputStream(file("/workbook.xlsx").asByteArray()))) {
            assertThat(workbook.getSheet("Over time").getLastRowNum()).isLessThan(60);
        }
    }

    @Test
    void ofOneDayThereIsOneNameAndABarAsAnyOther() {
        event = given.anEvent().openNow();
        viewer = organisers.with(Role.VIEWER, new Scope.OfEvent(event));
        people.register(event, "ada");
        assertThat(page("")).contains("width=\"0.033\"").containsPattern("align-center[^>]*>[^<]+</p></figure>");
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

    private Response file(String below) {
        return organisers.signedIn(viewer).get(path() + below);
    }

    private String path() {
        return "/organiser/events/" + event + "/figures";
    }
}
