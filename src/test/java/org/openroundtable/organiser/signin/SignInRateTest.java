package org.openroundtable.organiser.signin;

import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.api.RateLimitTest;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.PASSWORD;
import static org.openroundtable.testing.staff.Organisers.requests;

/** Whoever guesses passwords is slowed down, and nobody else is. */
@QuarkusTest
@TestProfile(RateLimitTest.Limited.class)
class SignInRateTest {

    @Inject
    Organisers organisers;

    @Inject
    Given given;

    @Inject
    TestClock clock;

    private StaffAccount account;
    private StaffAccount colleague;

    @BeforeEach
    void twoAccounts() {
        clock.set(clock.instant());
        account = organisers.anAccount();
        colleague = organisers.anAccount();
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void whoGuessesThePasswordOfAnAccountWaitsAndOthersDoNot() {
        signIn(account, "wrong", "192.0.2.50").then().statusCode(422);
        signIn(account, "wrong", "192.0.2.50").then().statusCode(422);

        var refused = signIn(account, PASSWORD, "192.0.2.50");

        var email = account.email().value();
        refused.then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body(containsString("Too many attempts"))
                .body(containsString("value=\"" + email + "\""))
                .body(not(containsString(PASSWORD)));
        assertThat(refused.cookies()).doesNotContainKey("staff");
        signIn(colleague, PASSWORD, "192.0.2.50").then().statusCode(303);
        signIn(account, PASSWORD, "192.0.2.51").then().statusCode(303);

        clock.advance(Duration.ofSeconds(Long.parseLong(refused.header("Retry-After"))));
        signIn(account, PASSWORD, "192.0.2.50").then().statusCode(303);
    }

    @Test
    void whoTriesOnePasswordOnManyAccountsWaits() {
        for (var i = 0; i < 5; i++) {
            signIn(organisers.anAccount(), "password1234", "192.0.2.60").then().statusCode(422);
        }
        signIn(colleague, PASSWORD, "192.0.2.60").then().statusCode(429);
        signIn(colleague, PASSWORD, "192.0.2.61").then().statusCode(303);
    }

    @Test
    void whoGuessesOneAccountFromManyNetworksWaitsInTheEnd() {
        for (var i = 0; i < 20; i++) {
            signIn(account, "wrong", "198.51.100." + i / 2).then().statusCode(422);
        }
        signIn(account, PASSWORD, "198.51.100.99").then().statusCode(429);
        signIn(colleague, PASSWORD, "198.51.100.99").then().statusCode(303);
    }

    @Test
    void whoGuessesThePasswordInABorrowedBrowserWaits() {
        var cookie = organisers.cookie(account);
        changePassword(cookie, "wrong", "192.0.2.70").then().statusCode(422);
        changePassword(cookie, "wrong", "192.0.2.70").then().statusCode(422);
        changePassword(cookie, PASSWORD, "192.0.2.70")
                .then()
                .statusCode(429)
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .body(containsString("Too many attempts"));
        signIn(account, PASSWORD, "192.0.2.71").then().statusCode(303);
    }

    @Test
    void whoInvitesManyOrTheSameOverAndOverWaits() {
        var slug = given.anEvent().openNow();
        var organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(slug));
        var team = "/organiser/events/" + slug + "/team";
        invite(organiser, team, "often").then().statusCode(303);
        invite(organiser, team, "often").then().statusCode(303);
        invite(organiser, team, "often").then().statusCode(429).body(containsString("Too many attempts"));
        invite(organiser, team, "third").then().statusCode(303);
        invite(organiser, team, "fourth").then().statusCode(429);

        var administrator = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        for (var i = 0; i < 3; i++) {
            invite(administrator, "/organiser/accounts", "another-" + i).then().statusCode(303);
        }
        invite(administrator, "/organiser/accounts", "last")
                .then()
                .statusCode(429)
                .body(containsString("Too many attempts"));
    }

    private Response invite(StaffAccount by, String page, String name) {
        return organisers
                .signedIn(by)
                .formParam("email", name + "-" + by.id() + "@staff.example")
                .formParam("role", page.endsWith("team") ? "VIEWER" : "ADMINISTRATOR")
                .post(page);
    }

    private static Response changePassword(String cookie, String current, String sender) {
        return requests()
                .header("X-Forwarded-For", sender)
                .cookie("staff", cookie)
                .formParam("currentPassword", current)
                .formParam("newPassword", "a password of another kind")
                .post("/organiser/account/password");
    }

    private static Response signIn(StaffAccount account, String password, String sender) {
        return requests()
                .header("X-Forwarded-For", sender)
                .formParam("email", account.email().value())
                .formParam("password", password)
                .post("/organiser/sign-in");
    }
}
