package org.openroundtable.organiser.team;

import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.PASSWORD;
import static org.openroundtable.testing.staff.Organisers.requests;

/** Who works on an event. */
@QuarkusTest
class TeamPagesTest {

    private static final Pattern LINK = Pattern.compile("/organiser/sign-in/password/[A-Za-z0-9_-]{43}");

    private final String colleague = "colleague-" + UUID.randomUUID() + "@staff.example";

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    Letterbox letterbox;

    private String slug;
    private String team;
    private StaffAccount organiser;

    @BeforeEach
    void anEventWithAnOrganiser() {
        slug = given.anEvent().titled("Data & Trust").openNow();
        team = "/organiser/events/" + slug + "/team";
        organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(slug));
    }

    @Test
    void aColleagueIsInvitedComesAndGoes() {
        invite("EDITOR").then().statusCode(303);
        page().body(containsString(colleague), containsString("Invited"));

        var text = letterbox.only("invitation", colleague).text();
        assertThat(text)
                .contains("Hello,", "Grace Organiser invites you to work on “Data & Trust”.")
                .doesNotContain("staff.example");
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        requests()
                .formParam("name", "Ada Colleague")
                .formParam("password", PASSWORD)
                .post(link.group())
                .then()
                .statusCode(303);
        var cookie = signIn();
        assertThat(letterbox.all("password-changed", colleague)).isEmpty();

        requests().cookie("staff", cookie).get("/organiser").then().body(containsString("/organiser/events/" + slug));
        requests()
                .cookie("staff", cookie)
                .get("/organiser/events/" + slug + "/registrations")
                .then()
                .statusCode(404);
        page().body(containsString("Ada Colleague"), not(containsString("Invited")));

        var removal =
                page().extract().htmlPath().getList("**.findAll { it.name() == 'form' }.@action", String.class).stream()
                        .filter(action -> action.endsWith("/removal") && !action.contains("/" + organiser.id() + "/"))
                        .findFirst()
                        .orElseThrow();
        organisers
                .signedIn(organiser)
                .contentType("application/x-www-form-urlencoded")
                .post(removal)
                .then()
                .statusCode(303);
        requests()
                .cookie("staff", cookie)
                .get("/organiser/events/" + slug)
                .then()
                .statusCode(404);
        requests().cookie("staff", cookie).get("/organiser").then().statusCode(200);
    }

    @Test
    void anEventThatWasNeverPublishedIsCalledByItsTitleInTheMail() {
        organisers
                .signedIn(organiser)
                .formParam("name", "Draft of " + slug + ", unseen")
                .formParam("firstDay", "2031-05-05")
                .formParam("zone", "Europe/Brussels")
                .post("/organiser/events/new")
                .then()
                .statusCode(303);
        team = "/organiser/events/draft-of-" + slug + "-unseen/team";

        invite("EDITOR").then().statusCode(303);

        assertThat(letterbox.only("invitation", colleague).text())
                .contains("invites you to work on “Draft of " + slug + ", unseen”.");
    }

    @Test
    void whoIsInvitedAgainHasAnotherRoleAndAnotherLink() {
        invite("EDITOR").then().statusCode(303);
        invite("DESK").then().statusCode(303);
        page().body(containsString(colleague), containsString("chip\">Desk<"), not(containsString("chip\">Editor<")));
        assertThat(letterbox.all("invitation", colleague)).hasSize(2);
    }

    @Test
    void whoHasAnAccountIsLedToTheEvent() {
        var known = organisers.anAccount();
        organisers
                .signedIn(organiser)
                .formParam("email", known.email().value())
                .formParam("role", "VIEWER")
                .post(team)
                .then()
                .statusCode(303);
        assertThat(letterbox.only("invitation", known.email().value()).text())
                .contains("/organiser/events/" + slug)
                .doesNotContain("/password/");
    }

    @Test
    void nobodyBecomesAnAdministratorInATeam() {
        invite("ADMINISTRATOR").then().statusCode(422).body(containsString("Choose a role"));
        organisers
                .signedIn(organiser)
                .formParam("email", "no-address@")
                .formParam("role", "DESK")
                .post(team)
                .then()
                .statusCode(422)
                .body(containsString("value=\"no-address@\""));
    }

    private ValidatableResponse page() {
        return organisers.signedIn(organiser).get(team).then().statusCode(200);
    }

    private Response invite(String role) {
        return organisers
                .signedIn(organiser)
                .formParam("email", colleague)
                .formParam("role", role)
                .post(team);
    }

    private String signIn() {
        return requests()
                .formParam("email", colleague)
                .formParam("password", PASSWORD)
                .post("/organiser/sign-in")
                .cookie("staff");
    }
}
