package org.openroundtable.organiser.invitation.block;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.RegistrationByForm;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class BlockPagesTest {

    private static final Pattern ID = Pattern.compile("/blocks/(\\d+)");

    private final String person = "p" + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Clock clock;

    private String slug;
    private StaffAccount desk;

    @BeforeEach
    void anEvent() {
        slug = given.anEvent().withCapacity(6).openNow();
        desk = organisers.with(Role.DESK, new Scope.OfEvent(slug));
    }

    @Test
    void placesAreKeptChangedAndReleased() {
        assertThat(reserve("Speakers", "4").statusCode()).isEqualTo(303);
        assertThat(page("/blocks")).containsSubsequence("Speakers", "0 of 4 taken");
        assertThat(left()).isEqualTo(2);

        change(editable(), "Speakers’ guests", "5").then().statusCode(303);

        assertThat(page("/blocks")).containsSubsequence("Speakers’ guests", "0 of 5 taken");
        assertThat(left()).isEqualTo(1);
        change(editable(), "Speakers’ guests", "1").then().statusCode(303);
        assertThat(left()).isEqualTo(5);
        post("/blocks/" + id() + "/release", Map.of()).then().statusCode(303);
        assertThat(page("/blocks")).contains("Released");
        assertThat(left()).isEqualTo(6);
        assertThat(organisers
                        .signedIn(desk)
                        .get("/organiser/events/" + slug + "/history")
                        .asString())
                .contains("changed reserved places", "Speakers’ guests");
    }

    @Test
    void neitherMoreThanIsFreeNorLessThanIsTaken() {
        reserve("Speakers", "2");
        makeCode("FOR-GUESTS");
        comeWithCode("one");
        comeWithCode("two");

        var tooFew = change(editable(), "Kept as typed", "1");
        assertThat(tooFew.statusCode()).isEqualTo(422);
        assertThat(tooFew.asString()).contains("2 of the places are taken already", "value=\"Kept as typed\"");
        assertThat(change(editable(), "Speakers", "7").asString()).contains("Only 6 places are free");
        change(editable(), "Speakers", "6").then().statusCode(303);
        assertThat(left()).isZero();
    }

    @Test
    void whoSavesSecondIsToldWhatHasChangedAndLosesNothing() {
        reserve("Speakers", "2");
        var form = editable();
        change(form, "Sponsors", "3").then().statusCode(303);

        var second = change(form, "Exhibitors", "4");

        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.asString())
                .contains("Somebody else has changed this meanwhile", "Sponsors", "value=\"Exhibitors\"");
        assertThat(page("/blocks")).contains("Sponsors", "0 of 3 taken");
        change(second.asString(), "Exhibitors", "4").then().statusCode(303);
        assertThat(page("/blocks")).contains("Exhibitors", "0 of 4 taken");
    }

    @Test
    void whatIsReleasedMeanwhileIsSaid() {
        reserve("Speakers", "2");
        var form = editable();
        post("/blocks/" + id() + "/release", Map.of()).then().statusCode(303);

        var late = change(form, "Speakers", "3");

        assertThat(late.statusCode()).isEqualTo(422);
        assertThat(late.asString()).contains("These places are not reserved any more", "value=\"3\"");
    }

    @Test
    void placesAreKeptInOneSession() {
        slug = given.anEvent().withSessionWithoutWaitlist("p1", 1).openNow();
        desk = organisers.with(Role.DESK, new Scope.OfEvent(slug));
        var fields = new HashMap<>(fields("Speakers", "1"));
        fields.put("session", "nowhere");
        assertThat(post("/blocks", fields).asString()).contains("Choose one of the sessions");
        fields.put("session", "p1");
        post("/blocks", fields).then().statusCode(303);
        makeCode("FOR-GUESTS");

        assertThat(form("other").with("sessions", "p1").send().statusCode()).isEqualTo(422);
        assertThat(get("/events/" + slug + "/register?kept").asString())
                .contains("An access code or an invitation is needed.");
        form("one").with("sessions", "p1").with("accessCode", "for-guests").sendAndFollow();

        assertThat(page("/blocks")).containsSubsequence("Speakers", "Session p1", "1 of 1 taken");
        assertThat(page("/blocks/" + id())).contains("Session p1");
    }

    @Test
    void whoHasComeByThemIsToldFromOthers() {
        reserve("Speakers", "2");
        makeCode("FOR-GUESTS");
        assertThat(page("/codes")).containsSubsequence("FOR-GUESTS", "Reserved places:<bdi>Speakers</bdi>");
        comeWithCode("one");
        form("other").sendAndFollow();

        var list = "/organiser/events/" + slug + "/registrations";
        var narrowed = "?block=" + id() + "&columns=name&columns=code&columns=block";
        assertThat(Markup.folded(organisers.signedIn(desk).get(list + narrowed).asString()))
                .contains(person + "one", "FOR-GUESTS", "<option value=\"" + id() + "\" selected>Speakers<")
                .doesNotContain(person + "other");
        assertThat(organisers
                        .signedIn(desk)
                        .get(list + "/export.csv" + narrowed)
                        .asString())
                .contains(person + "one", "FOR-GUESTS,Speakers")
                .doesNotContain(person + "other");
        assertThat(organisers
                        .signedIn(desk)
                        .get(list + "?invited=true&columns=email&columns=invitation")
                        .asString())
                .doesNotContain(person + "one@");
        var one = Pattern.compile("registrations/(\\d+)\"")
                .matcher(organisers.signedIn(desk).get(list + narrowed).asString());
        assertThat(one.find()).isTrue();
        assertThat(Markup.folded(
                        organisers.signedIn(desk).get(list + "/" + one.group(1)).asString()))
                .containsSubsequence("Access code", "FOR-GUESTS", "Reserved places", "Speakers");
    }

    private int left() {
        return given.occupancyOf(slug).event().placesLeft();
    }

    private Response reserve(String name, String places) {
        return post("/blocks", fields(name, places));
    }

    private Response change(String form, String name, String places) {
        var fields = new HashMap<>(fields(name, places));
        fields.put("revision", Markup.hidden(form, "revision"));
        return post(
                "/blocks/"
                        + Pattern.compile("blocks/(\\d+)\"")
                                .matcher(form)
                                .results()
                                .findFirst()
                                .orElseThrow()
                                .group(1),
                fields);
    }

    private Map<String, String> fields(String name, String places) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return Map.of(
                "name", name, "places", places, "lastDay", today.plusDays(3).toString());
    }

    private void makeCode(String code) {
        post("/codes", Map.of("code", code, "block", id())).then().statusCode(303);
    }

    private void comeWithCode(String name) {
        form(name).with("accessCode", "for-guests").sendAndFollow();
    }

    private HtmlForm form(String name) {
        return RegistrationByForm.filledIn(slug, person + name);
    }

    private String editable() {
        return page("/blocks/" + id());
    }

    private String id() {
        var id = ID.matcher(page("/blocks"));
        assertThat(id.find()).isTrue();
        return id.group(1);
    }

    private Response post(String path, Map<String, String> fields) {
        return organisers
                .signedIn(desk)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(fields)
                .post("/organiser/events/" + slug + "/invitations" + path);
    }

    private String page(String path) {
        return Markup.folded(organisers
                .signedIn(desk)
                .get("/organiser/events/" + slug + "/invitations" + path)
                .asString());
    }
}
