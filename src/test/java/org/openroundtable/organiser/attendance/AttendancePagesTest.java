package org.openroundtable.organiser.attendance;

import java.time.Duration;
import java.util.Collections;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.attendance.AttendanceDesk;
import org.openroundtable.registration.attendance.Mark;
import org.openroundtable.registration.change.RegistrationChanges;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class AttendancePagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    RegistrationChanges changes;

    @Inject
    Organisers organisers;

    @Inject
    AttendanceDesk desk;

    @Inject
    EventSnapshots events;

    @Inject
    TestClock clock;

    String slug;
    Registered anna;
    Registered bo;
    Registered cem;

    @BeforeEach
    void makeAnEvent() {
        slug = given.anEvent().withSession("p1", 5).withSession("p2", 5).openNow();
        anna = people.register(slug, "anna", "p1");
        bo = people.register(slug, "bo", "p1");
        cem = people.register(slug, "cem", "p2");
    }

    @AfterEach
    void setTheClockBack() {
        clock.reset();
    }

    @Test
    void whoIsExpectedIsMarkedAndTheOthersAreMissing() {
        assertThat(get("")).contains("Test anna", "Test bo", "0 of 2 present").doesNotContain("Test cem");

        var answer = mark(anna, "?show=missing");

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/attendance/p1?show=missing&person=" + id(anna) + "#person");
        assertThat(get("?show=missing&person=" + id(anna)))
                .contains("Test anna is present since", "marked by Grace Organiser", "1 of 2 present")
                .containsOnlyOnce("<bdi>Test bo</bdi>")
                .doesNotContain("<bdi>Test anna</bdi>");
        assertThat(get("?show=present")).contains("Test anna").doesNotContain("Test bo");
        assertThat(page(""))
                .containsSubsequence(
                        "Session opening", "0 of 3 present", "Session p1", "1 of 2", "Session p2", "0 of 1");
    }

    @Test
    void whoIsMarkedTwiceIsPresentSinceTheFirstTime() {
        mark(anna, "");
        var first = mark();
        clock.advance(Duration.ofMinutes(10));
        assertThat(mark(anna, "").statusCode()).isEqualTo(303);
        assertThat(mark().at()).isEqualTo(first.at());
        assertThat(historyOf(anna)).containsOnlyOnce("marked as present");
    }

    @Test
    void aMarkIsTakenBackAndBothAreInTheHistory() {
        mark(anna, "");
        clock.advance(Duration.ofSeconds(1));
        withdraw(anna);
        withdraw(anna);
        assertThat(get("?show=present")).contains("0 of 2 present", "Nobody.");
        assertThat(historyOf(anna))
                .containsOnlyOnce("took the mark of presence back")
                .contains("marked as present");
        clock.advance(Duration.ofSeconds(1));
        mark(anna, "");
        assertThat(get("")).contains("1 of 2 present");
    }

    @Test
    void whoHasNoPlaceIsLetInOnlyIfThatIsMeant() {
        assertThat(get("?q=cem")).contains("Test cem", "No place in this session", "Let in without a place");

        var refused = mark(cem, "?q=cem");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(Markup.folded(refused.asString()))
                .contains("Test cem has no place in this session.", "Has a place in:<bdi>Session p2");
        assertThat(get("?show=present")).contains("Nobody.");

        assertThat(desk().formParam("registration", id(cem))
                        .formParam("withoutPlace", "true")
                        .post(path("/p1/presence"))
                        .statusCode())
                .isEqualTo(303);
        assertThat(get("?show=present&person=" + id(cem))).contains("Test cem", "let in without a place");
        assertThat(historyOf(cem)).contains("<dt>let in without a place</dt><dd><ins><bdi>yes</bdi>");
    }

    @Test
    void whoHasCancelledIsNotLetIn() {
        changes.cancel(bo.token());
        var answer = desk().formParam("registration", id(bo))
                .formParam("withoutPlace", "true")
                .post(path("/p1/presence"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Markup.folded(answer.asString())).contains("Test bo is not registered any more. Cancelled.");
    }

    @Test
    void everybodyWhoIsConfirmedIsExpectedWhereASessionIsOpenToAll() {
        assertThat(Markup.folded(desk().get(path("/opening")).asString()))
                .contains("Test anna", "Test bo", "Test cem", "0 of 3 present");
        assertThat(desk().formParam("registration", id(cem))
                        .post(path("/opening/presence"))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoIsOfAnotherEventIsNobodyHere() {
        var other = given.anEvent().withSession("p1", 5).openNow();
        var stranger = people.register(other, "dora", "p1");
        assertThat(mark(stranger, "").statusCode()).isEqualTo(404);
        assertThat(get("?person=" + id(stranger))).doesNotContain("dora");
        assertThat(desk().get(path("/elsewhere")).statusCode()).isEqualTo(404);
    }

    @Test
    void theListIsAFileToo() {
        mark(anna, "");
        var csv = desk().get(path("/p1/export.csv"));
        assertThat(csv.header("Content-Disposition")).contains(slug + "-p1-attendance.csv");
        assertThat(csv.asString().lines().toList())
                .satisfiesExactly(
                        head -> assertThat(head).endsWith("Name,Organisation,Has a place,Present,Since,Marked by"),
                        one -> assertThat(one)
                                .startsWith("Test anna,Industry a,yes,yes,20")
                                .endsWith(",Grace Organiser"),
                        other -> assertThat(other).isEqualTo("Test bo,Industry o,yes,no,,"));
        assertThat(desk().get(path("/p1/export.xlsx?show=missing")).statusCode())
                .isEqualTo(200);
        assertThat(desk().get(path("/p1/export.pdf")).contentType()).isEqualTo("application/pdf");
        assertThat(Markup.folded(organisers
                        .as(Role.ORGANISER, slug)
                        .get("/organiser/events/" + slug + "/history")
                        .asString()))
                .contains("took out personal data", "attendance");
    }

    private Mark mark() {
        var event = events.current(slug).orElseThrow();
        return desk.marks(event.registrable(List.of("p1")).get(0), Collections.singleton(id(anna)))
                .get(id(anna));
    }

    private Response mark(Registered person, String query) {
        return desk().formParam("registration", id(person)).post(path("/p1/presence" + query));
    }

    private void withdraw(Registered person) {
        assertThat(desk().formParam("registration", id(person))
                        .post(path("/p1/presence/end"))
                        .statusCode())
                .isEqualTo(303);
    }

    private String historyOf(Registered person) {
        return Markup.folded(desk().get("/organiser/events/" + slug + "/registrations/" + id(person))
                .asString());
    }

    private String get(String query) {
        return page("/p1" + query);
    }

    private String page(String rest) {
        return Markup.folded(desk().get(path(rest)).asString());
    }

    private RequestSpecification desk() {
        return organisers.as(Role.DESK, slug);
    }

    private String path(String rest) {
        return "/organiser/events/" + slug + "/attendance" + rest;
    }

    private static Long id(Registered person) {
        return person.registration().id();
    }
}
