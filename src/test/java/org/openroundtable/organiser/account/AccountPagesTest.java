package org.openroundtable.organiser.account;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.PASSWORD;
import static org.openroundtable.testing.staff.Organisers.requests;

/** What people do with their own account. */
@QuarkusTest
class AccountPagesTest {

    private static final String ANOTHER = "a password of another kind";

    @Inject
    Organisers organisers;

    @Inject
    Given given;

    @Inject
    RoleGrants roles;

    @Inject
    TestClock clock;

    private StaffAccount account;
    private String here;
    private String elsewhere;

    @BeforeEach
    void signInTwice() {
        account = organisers.anAccount();
        here = organisers.cookie(account);
        elsewhere = organisers.cookie(account);
    }

    @Test
    void theNameCanBeChangedButNotLeftOut() {
        post("/organiser/account", "name", "Grace Hopper", "language", "fr")
                .then()
                .statusCode(303);
        page(here)
                .then()
                .body(containsString("value=\"Grace Hopper\""), containsString("value=\"fr\" lang=\"fr\" selected"));
        post("/organiser/account", "name", " ", "language", "fr")
                .then()
                .statusCode(422)
                .body(containsString("Enter a name"));
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        post("/organiser/account/password", "currentPassword", PASSWORD, "newPassword", ANOTHER)
                .then()
                .statusCode(303);

        page(here).then().statusCode(200);
        page(elsewhere).then().statusCode(303);
        signIn(PASSWORD).then().statusCode(422);
        signIn(ANOTHER).then().statusCode(303);
    }

    @Test
    void aNewPasswordEndsTokensWhereThatIsWanted() {
        var slug = given.anEvent().openNow();
        roles.grant(account.id(), Role.ADMINISTRATOR, Scope.INSTALLATION, Actor.SYSTEM, clock.instant());
        var token = organisers.token(account);
        post("/organiser/account/password", "currentPassword", PASSWORD, "newPassword", ANOTHER)
                .then()
                .statusCode(303);
        Api.with(token).get("/api/v1/events/{slug}/document", slug).then().statusCode(200);

        requests()
                .cookie("staff", here)
                .formParam("currentPassword", ANOTHER)
                .formParam("newPassword", PASSWORD)
                .formParam("revokesTokens", "true")
                .post("/organiser/account/password")
                .then()
                .statusCode(303);

        Api.with(token).get("/api/v1/events/{slug}/document", slug).then().statusCode(401);
    }

    @Test
    void thePasswordStaysUnlessTheCurrentOneIsGivenAndTheNewOneIsStrong() {
        post("/organiser/account/password", "currentPassword", "wrong", "newPassword", ANOTHER)
                .then()
                .statusCode(422)
                .body(containsString("not your current password"), not(containsString(ANOTHER)));
        post("/organiser/account/password", "currentPassword", PASSWORD, "newPassword", "short")
                .then()
                .statusCode(422);
        page(elsewhere).then().statusCode(200);
        signIn(PASSWORD).then().statusCode(303);
    }

    @Test
    void allOtherBrowsersAreSignedOutAtOnce() {
        page(here).then().body(containsString("Sign out everywhere else"));
        post("/organiser/account/sessions/closing", "a", "b").then().statusCode(303);
        page(elsewhere).then().statusCode(303);
        page(here).then().statusCode(200).body(not(containsString("Sign out everywhere else")));
    }

    @Test
    void whatWasTypedSurvivesTheEndOfTheSession() {
        clock.advance(Duration.ofHours(3));
        var asked = post("/organiser/account", "name", "Grace \"Amazing\" Höpper", "language", "de");
        asked.then().statusCode(422).body(containsString("what you entered is kept"));
        var kept = asked.htmlPath().getString("**.find { it.@name == 'kept' }.@value");
        var then = asked.htmlPath().getString("**.find { it.@name == 'then' }.@value");

        var wrong = signIn("wrong", then, kept);
        wrong.then().statusCode(422).body(containsString(kept));
        var resumed = signIn(PASSWORD, then, kept);

        resumed.then()
                .statusCode(200)
                .body(
                        containsString("action=\"/organiser/account\""),
                        containsString("name=\"name\" value=\"Grace &quot;Amazing&quot; Höpper\""),
                        containsString("name=\"language\" value=\"de\""));
        requests()
                .cookie("staff", resumed.cookie("staff"))
                .get("/organiser/account")
                .then()
                .statusCode(200)
                .body(containsString("Grace Organiser"));
    }

    @Test
    void thatAFileIsNotKeptIsSaid() {
        clock.advance(Duration.ofHours(3));
        requests()
                .cookie("staff", here)
                .multiPart("file", "logo.png", new byte[] {1, 2, 3}, "image/png")
                .post("/organiser/events/{slug}/files", given.anEvent().openNow())
                .then()
                .statusCode(422)
                .body(containsString("what you sent is not kept"), not(containsString("name=\"kept\"")));
    }

    @Test
    void whatIsKeptGoesNowhereElse() {
        signIn(PASSWORD, "https://elsewhere.example/", "AAAA")
                .then()
                .statusCode(200)
                .body(containsString("action=\"/organiser\""));
    }

    private Response page(String cookie) {
        return requests().cookie("staff", cookie).get("/organiser/account");
    }

    private Response post(String path, String name, String value, String... more) {
        var request = requests().cookie("staff", here).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        return request.formParam(name, value)
                .formParam(more.length == 0 ? "c" : more[0], more.length == 0 ? "d" : more[1])
                .post(path);
    }

    private Response signIn(String password) {
        return signIn(password, "", "");
    }

    private Response signIn(String password, String then, String kept) {
        return requests()
                .formParam("email", account.email().value())
                .formParam("password", password)
                .formParam("then", then)
                .formParam("kept", kept)
                .post("/organiser/sign-in");
    }
}
