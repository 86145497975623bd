package org.openroundtable.organiser.invitation.code;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.code.AccessCodes;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.RegistrationByForm;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;
import org.openroundtable.time.LocalText;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CodePagesTest {

    private final String person = "p" + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    AccessCodes codes;

    @Inject
    EventSnapshots events;

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
    void aCodeIsChangedAndNotBelowItsUse() {
        make("STRETCHED", Map.of("label", "Newsletter", "most", "1"));
        form("one").with("accessCode", "stretched").sendAndFollow();
        var form = editable();
        assertThat(form).contains("STRETCHED", "value=\"Newsletter\"", "value=\"1\"");

        change(form, Map.of("label", "Partners", "most", "2")).then().statusCode(303);

        assertThat(page()).containsSubsequence("STRETCHED", "Partners", "1 of 2 used");
        form("two").with("accessCode", "stretched").sendAndFollow();
        var refused = change(editable(), Map.of("label", "Kept", "most", "1"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.asString())
                .contains("2 people are registered with it already", "value=\"Kept\"", "value=\"1\"");
        assertThat(organisers
                        .signedIn(desk)
                        .get("/organiser/events/" + slug + "/history")
                        .asString())
                .contains("changed an access code", "Partners");
    }

    @Test
    void whoSavesSecondIsToldWhatHasChangedAndLosesNothing() {
        make("TWO-DESKS", Map.of("label", "Newsletter", "most", "5"));
        var form = editable();
        var day = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(3);
        change(form, Map.of("label", "Association", "most", "6", "lastDay", day.toString()))
                .then()
                .statusCode(303);

        var second = change(form, Map.of("label", "Partners", "most", "7"));

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.asString())
                .contains("Somebody else has changed this meanwhile", "Association", "value=\"Partners\"")
                .contains("<dd>" + LocalText.date(day, Locale.ENGLISH) + "</dd>");
        assertThat(page()).contains("Association", "0 of 6 used");
        change(second.asString(), Map.of("label", "Partners", "most", "7"))
                .then()
                .statusCode(303);
        assertThat(page()).contains("Partners", "0 of 7 used");
    }

    @Test
    void whatHasExpiredCanStillBeGivenAnotherName() {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        make("BYGONE-1", Map.of("lastDay", today.plusDays(3).toString()));
        testClock.advance(Duration.ofDays(5));

        change(
                        editable(),
                        Map.of(
                                "label",
                                "Last spring",
                                "lastDay",
                                today.plusDays(3).toString()))
                .then()
                .statusCode(303);
        assertThat(change(editable(), Map.of("lastDay", today.plusDays(2).toString()))
                        .asString())
                .contains("A day from today on");
        testClock.reset();
    }

    private String editable() {
        return organisers.signedIn(desk).get(list() + "/" + id()).asString();
    }

    private Response change(String form, Map<String, String> fields) {
        return organisers
                .signedIn(desk)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("revision", Markup.hidden(form, "revision"))
                .formParams(fields)
                .post(list() + "/" + id());
    }

    private void make(String code, Map<String, String> more) {
        organisers
                .signedIn(desk)
                .formParam("code", code)
                .formParams(more)
                .post(list())
                .then()
                .statusCode(303);
    }

    private Long id() {
        var event = events.current(slug).orElseThrow().id();
        return codes.of(event).get(0).code().id();
    }

    private HtmlForm form(String name) {
        return RegistrationByForm.filledIn(slug, person + name);
    }

    private String page() {
        return Markup.folded(organisers.signedIn(desk).get(list()).asString());
    }

    private String list() {
        return "/organiser/events/" + slug + "/invitations/codes";
    }
}
