package org.openroundtable.organiser.invitation;

import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.guest.Guests;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class InvitationListPagesTest {

    private final String guest = "guest-" + UUID.randomUUID() + "@industry.example";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    Letterbox letterbox;

    @Inject
    Guests guests;

    @Inject
    TestClock clock;

    private String slug;
    private StaffAccount desk;

    @BeforeEach
    void anEvent() {
        slug = given.anEvent()
                .titled("Data & Trust")
                .confirmingAddresses(Duration.ofHours(2))
                .openNow();
        desk = organisers.with(Role.DESK, new Scope.OfEvent(slug));
    }

    @Test
    void whoeverIsInvitedFindsTheFormFilledInAndNeedNotConfirmTheAddress() {
        invite("Ada King Lovelace <%s> CERN".formatted(guest), "en", "You spoke so well last year.");

        var mail = letterbox.only("invited", guest);
        assertThat(mail.subject()).isEqualTo("You are invited: Data & Trust");
        assertThat(mail.text())
                .contains(
                        "Hello Ada King Lovelace,",
                        "invites you to “Data & Trust”.",
                        "You spoke so well last year.",
                        "/refusal");
        assertThat(page()).containsSubsequence("Ada King Lovelace", guest, "No answer yet", "one mail");

        var link = link("invited");
        assertThat(get(link).asString())
                .contains(guest)
                .containsSubsequence("name=\"firstName\"", "value=\"Ada King\"")
                .containsSubsequence("name=\"lastName\"", "value=\"Lovelace\"")
                .containsSubsequence("name=\"organisation\"", "value=\"CERN\"");
        var mine = HtmlForm.on(link)
                .with("lastName", "Lovelace")
                .with("organisation", "CERN")
                .with("email", "somebody-else@industry.example")
                .with("organisationType", "company")
                .with("country", "CH")
                .sendAndFollow();

        assertThat(get(mine).asString()).contains("You are registered").contains(guest);
        assertThat(letterbox.occasions("somebody-else@industry.example")).isEmpty();
        assertThat(page()).containsSubsequence("Ada King Lovelace", "Registered", "/registrations/");
        assertThat(get(link).asString()).contains("You have registered already");
        assertThat(page()).doesNotContain("Remind");
    }

    @Test
    void whoeverDoesNotComeSaysSoAndIsNotReminded() {
        invite(guest, "fr", "");
        assertThat(letterbox.only("invited", guest).subject()).isEqualTo("Vous êtes invité(e) : Data & Trust");
        var refusal = link("invited") + "/refusal";

        assertThat(get(refusal).asString()).contains("You can’t come to “Data &amp; Trust”?");
        Organisers.requests().post(refusal).then().statusCode(303);

        assertThat(get(refusal).asString()).contains("You have said that you do not come");
        assertThat(page()).containsSubsequence(guest, "Does not come");
        clock.advance(Duration.ofDays(2));
        assertThat(page()).doesNotContain("Remind");
        assertThat(history()).containsSubsequence("declined an invitation", "invited people");
    }

    @Test
    void aReminderGoesToThoseWithoutAnAnswerOnceADay() {
        var other = "other-" + guest;
        invite(guest + "\n" + other, "de", "");
        people.register(slug, other.substring(0, other.indexOf('@')));
        assertThat(page()).doesNotContain("Remind");
        clock.advance(Duration.ofHours(25));
        assertThat(page()).contains("Remind one person");

        post("/reminder").then().statusCode(303);
        post("/reminder").then().statusCode(303);

        assertThat(letterbox.only("invitation-reminder", guest).subject())
                .isEqualTo("Sie sind eingeladen: Kommen Sie?: Data & Trust");
        assertThat(letterbox.all("invitation-reminder", other)).isEmpty();
        assertThat(page()).containsSubsequence(guest, "2 mails").doesNotContain("Remind");
        assertThat(history()).contains("reminded people of their invitation");
        get(link("invitation-reminder")).then().statusCode(200);
        get(link("invited")).then().statusCode(200);
    }

    @Test
    void whatWasWithdrawnIsGoodForNothing() {
        invite(guest, "en", "");
        var withdrawal = Pattern.compile("/invitations/\\d+/withdrawal").matcher(page());
        assertThat(withdrawal.find()).isTrue();

        post(withdrawal.group().substring("/invitations".length())).then().statusCode(303);

        assertThat(page()).containsSubsequence(guest, "Withdrawn");
        assertThat(get(link("invited")).then().statusCode(410).extract().asString())
                .contains("This invitation was withdrawn");
        invite(guest, "en", "");
        assertThat(letterbox.all("invited", guest)).hasSize(2);
    }

    @Test
    void nobodyIsInvitedTwiceOrWhoIsRegistered() {
        people.register(slug, "known-" + slug);
        invite(guest, "en", "");

        var answer = send("fresh-%s\n%s\nknown-%s@industry.example".formatted(guest, guest, slug), "en", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Markup.folded(answer.asString()))
                .containsSubsequence(
                        "Invited: one person.",
                        "Invited before, and not again:",
                        guest,
                        "Registered already, and not invited:",
                        "known-" + slug);
        assertThat(letterbox.all("invited", guest)).hasSize(1);
        assertThat(letterbox.all("invited", "fresh-" + guest)).hasSize(1);
    }

    @Test
    void aFaultyLineIsToldAndNothingIsLost() {
        var answer = send(guest + "\nAda Lovelace", "xx", "n".repeat(501));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString())
                .contains(
                        "Nobody was invited yet. One line can’t be read: Line 2: “Ada Lovelace” has no address",
                        "Choose a language.",
                        "The note is longer than 500 characters.",
                        guest + "\nAda Lovelace</textarea>");
        assertThat(letterbox.all("invited", guest)).isEmpty();
        assertThat(send(" ", "en", "").asString()).contains("Say whom to invite.");
    }

    @Test
    void noMoreThanAThousandMailsGoOutInAnHour() {
        for (var i = 0; i < 2; i++) {
            assertThat(send(people(i), "en", "").statusCode()).isEqualTo(303);
        }

        var answer = send(guest, "en", "");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.asString()).contains("at most; 0 more are possible", guest + "</textarea>");
        assertThat(page()).contains("Earlier invitations");
        clock.advance(Duration.ofMinutes(61));
        assertThat(send(guest, "en", "").statusCode()).isEqualTo(303);
    }

    @Test
    void toWhatIsOverNobodyIsInvited() {
        clock.advance(Duration.ofDays(400));
        assertThat(page()).contains("nobody can be invited").doesNotContain("<textarea");
        assertThat(send(guest, "en", "").statusCode()).isEqualTo(422);
    }

    private static String people(int hundred) {
        return IntStream.range(0, 500)
                .mapToObj(i -> "p%d-%d@many.example\n".formatted(hundred, i))
                .collect(Collectors.joining());
    }

    private String link(String occasion) {
        return guests.link(occasion, guest);
    }

    private void invite(String people, String language, String note) {
        assertThat(send(people, language, note).statusCode()).isEqualTo(303);
    }

    private Response send(String people, String language, String note) {
        return organisers
                .signedIn(desk)
                .formParam("people", people)
                .formParam("language", language)
                .formParam("note", note)
                .post("/organiser/events/" + slug + "/invitations");
    }

    private Response post(String path) {
        return organisers
                .signedIn(desk)
                .contentType("application/x-www-form-urlencoded")
                .post("/organiser/events/" + slug + "/invitations" + path);
    }

    private String page() {
        return Markup.folded(read("/invitations"));
    }

    private String history() {
        return read("/history");
    }

    private String read(String page) {
        return organisers.signedIn(desk).get("/organiser/events/" + slug + page).asString();
    }
}
