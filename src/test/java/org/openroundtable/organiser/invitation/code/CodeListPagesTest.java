package org.openroundtable.organiser.invitation.code;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.RegistrationByForm;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CodeListPagesTest {

    private static final Pattern ID = Pattern.compile("/codes/(\\d+)");

    private final String person = "p" + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Clock clock;

    @Inject
    TestClock testClock;

    private String slug;
    private StaffAccount desk;

    @BeforeEach
    void anEvent() {
        slug = given.anEvent().openNow();
        desk = organisers.with(Role.DESK, new Scope.OfEvent(slug));
    }

    @Test
    void whoeverComesWithTheCodeIsToldFromOthers() {
        assertThat(get("/events/" + slug + "/register").asString()).doesNotContain("accessCode");
        make("EXPO 2026", Map.of("label", "Newsletter", "most", "2"));

        assertThat(form("other").send().statusCode()).isEqualTo(303);
        assertThat(form("one").with("accessCode", " expo2026 ").send().statusCode())
                .isEqualTo(303);

        assertThat(page()).containsSubsequence("EXPO 2026", "Newsletter", "1 of 2 used");
        var list = registrationsWith(id());
        assertThat(list).contains(person + "one").doesNotContain(person + "other");
        assertThat(Markup.folded(list)).contains("value=\"" + id() + "\" selected>EXPO 2026 · Newsletter<");
    }

    @Test
    void aCodeIsGoodForSoManyAndWhoCancelsGivesItBack() {
        make("SHORTLIST", Map.of("most", "1"));
        var mine = form("one").with("accessCode", "shortlist").sendAndFollow();

        var refused = form("two").with("accessCode", "shortlist").send();

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("This code was used as often as it can be", "value=\"shortlist\"", person + "two");
        assertThat(page()).contains("1 of 1 used", "Used up");
        HtmlForm.on(mine + "/cancellation").sendAndFollow();
        assertThat(form("two").with("accessCode", "shortlist").send().statusCode())
                .isEqualTo(303);
    }

    @Test
    void anUnknownAnExpiredAndASwitchedOffCodeLetNobodyIn() {
        var today = LocalDate.ofInstant(clock.instant(), java.time.ZoneOffset.UTC);
        make("SPRING26", Map.of("lastDay", today.plusDays(3).toString()));

        assertThat(tried("SPRING27")).contains("This code is not known here");
        testClock.advance(Duration.ofDays(5));
        assertThat(tried("SPRING26")).contains("This code has expired");
        assertThat(page()).contains("Expired");
        testClock.reset();
        post("/" + id() + "/end").then().statusCode(303);
        assertThat(page()).contains("Switched off", "Switch on");
        // another address than before, as pages are kept for a moment
        assertThat(get("/events/" + slug + "/register?ended").asString()).doesNotContain("accessCode");
        assertThat(tried("SPRING26")).contains("This code is not known here");
        post("/" + id() + "/reopening").then().statusCode(303);
        assertThat(form("one").with("accessCode", "SPRING26").send().statusCode())
                .isEqualTo(303);
    }

    @Test
    void theHistoryTellsWhatWasDoneAndNotTheCode() {
        make("HUSHHUSH", Map.of("label", "Partners"));

        assertThat(organisers
                        .signedIn(desk)
                        .get("/organiser/events/" + slug + "/history")
                        .asString())
                .contains("made an access code", "Partners")
                .doesNotContain("HUSHHUSH");
    }

    @Test
    void aFaultyCodeComesBackAsTyped() {
        make("TAKEN-CODE", Map.of());

        assertThat(send("taken-code", Map.of()).asString()).contains("The event has this code already.");
        var answer = send("short", Map.of("label", "x".repeat(101), "most", "0", "lastDay", "2020-01-01"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "A code has 6 to 40 characters.",
                        "This is longer than 100 characters.",
                        "A whole number from 1 to 100000, or nothing.",
                        "A day from today on, or nothing.",
                        "value=\"short\"",
                        "value=\"2020-01-01\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/codes", "/blocks"})
    void aLastDayThatNoCalendarReachesComesBackAsTyped(String list) {
        for (var day : List.of("+300000-01-01", "+999999999-12-31")) {
            var answer = organisers
                    .signedIn(desk)
                    .formParams(
                            Map.of("code", "FAR-AWAY", "label", "Kept", "name", "Kept", "places", "2", "lastDay", day))
                    .post("/organiser/events/" + slug + "/invitations" + list);

            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.asString()).contains("A day from today on", "value=\"Kept\"", "value=\"" + day);
        }
    }

    private String tried(String code) {
        var answer = form("tried").with("accessCode", code).send();
        assertThat(answer.statusCode()).isEqualTo(422);
        return answer.asString();
    }

    private HtmlForm form(String name) {
        return RegistrationByForm.filledIn(slug, person + name);
    }

    private void make(String code, Map<String, String> more) {
        assertThat(send(code, more).statusCode()).isEqualTo(303);
    }

    private Response send(String code, Map<String, String> more) {
        return organisers
                .signedIn(desk)
                .formParam("code", code)
                .formParams(more)
                .post("/organiser/events/" + slug + "/invitations/codes");
    }

    private Response post(String path) {
        return organisers
                .signedIn(desk)
                .contentType("application/x-www-form-urlencoded")
                .post("/organiser/events/" + slug + "/invitations/codes" + path);
    }

    private String id() {
        var id = ID.matcher(page());
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private String registrationsWith(String code) {
        return organisers
                .signedIn(desk)
                .get("/organiser/events/" + slug + "/registrations?code=" + code)
                .asString();
    }

    private String page() {
        return Markup.folded(organisers
                .signedIn(desk)
                .get("/organiser/events/" + slug + "/invitations/codes")
                .asString());
    }
}
