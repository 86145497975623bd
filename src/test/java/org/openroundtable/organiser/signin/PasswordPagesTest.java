package org.openroundtable.organiser.signin;

import java.time.Duration;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.testing.Race.race;
import static org.openroundtable.testing.staff.Organisers.PASSWORD;
import static org.openroundtable.testing.staff.Organisers.requests;

/** Who has forgotten the password. */
@QuarkusTest
class PasswordPagesTest {

    private static final String ANOTHER = "a password of another kind";
    private static final Pattern LINK = Pattern.compile("/organiser/sign-in/password/[A-Za-z0-9_-]{43}");

    @Inject
    Organisers organisers;

    @Inject
    Letterbox letterbox;

    @Inject
    Given given;

    @Inject
    TestClock clock;

    @Test
    void theLinkInTheMailChoosesAnotherPasswordOnce() {
        var account = organisers.anAccount();
        var open = organisers.cookie(account);
        var link = linkFor(account);
        requests()
                .get(link)
                .then()
                .statusCode(200)
                .body(containsString(account.email().value()));

        choose(link, "short").then().statusCode(422);
        var chosen = choose(link, ANOTHER);
        chosen.then().statusCode(303).header("Location", "/organiser/sign-in?done=saved");
        Organisers.requests()
                .cookies(chosen.cookies())
                .get("/organiser/sign-in")
                .then()
                .body(containsString("value=\"" + account.email().value() + "\""));

        choose(link, ANOTHER).then().statusCode(404);
        requests()
                .get(link)
                .then()
                .statusCode(404)
                .body(containsString("This link is not good any more"))
                .body(containsString("action=\"/organiser/sign-in/forgotten\""));
        requests().cookie("staff", open).get("/organiser").then().statusCode(303);
        assertThat(signIn(account, PASSWORD).statusCode()).isEqualTo(422);
        assertThat(signIn(account, ANOTHER).statusCode()).isEqualTo(303);
        assertThat(letterbox.only("password-changed", account.email().value()).text())
                .contains("The password of your account was changed");
    }

    @Test
    void ofTwoWhoUseALinkAtOnceOneIsLate() {
        var account = organisers.anAccount();
        var link = linkFor(account);

        var outcomes = race(2, number -> choose(link, ANOTHER + number).statusCode());

        assertThat(outcomes).containsExactlyInAnyOrder(303, 404);
        assertThat(signIn(account, ANOTHER + outcomes.indexOf(303)).statusCode())
                .isEqualTo(303);
    }

    @Test
    void whoLosesThePasswordLosesNoTokenToWhoeverFoundIt() {
        var account = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        var token = organisers.token(account);
        var slug = given.anEvent().openNow();
        Api.with(token).get("/api/v1/events/{slug}/document", slug).then().statusCode(200);
        var link = linkFor(account);
        requests().get(link).then().body(containsString("all API tokens of the account are revoked"));

        choose(link, ANOTHER).then().statusCode(303);

        Api.with(token).get("/api/v1/events/{slug}/document", slug).then().statusCode(401);
    }

    @Test
    void theLinkIsGoodForAnHourAndUntilThereIsAnother() {
        clock.set(clock.instant());
        var account = organisers.anAccount();
        var first = linkFor(account);
        var second = ask(account.email().value());
        second.then().statusCode(200);
        await().until(() -> letterbox.all("password", account.email().value()).size() == 2);
        requests().get(first).then().statusCode(404);
        var latest = letterbox.all("password", account.email().value()).stream()
                .map(mail -> link(mail.text()))
                .filter(link -> !link.equals(first))
                .findFirst()
                .orElseThrow();
        clock.advance(Duration.ofMinutes(59));
        requests().get(latest).then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        requests().get(latest).then().statusCode(404);
    }

    @Test
    void theAnswerDoesNotTellWhoHasAnAccount() {
        var account = organisers.anAccount();
        var known = ask(account.email().value());
        var unknown = ask("stray@staff.example");
        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(known.asString().replace(account.email().value(), "stray@staff.example"))
                .isEqualTo(unknown.asString());
    }

    private String linkFor(StaffAccount account) {
        var address = account.email().value();
        ask(address).then().statusCode(200);
        await().until(() -> !letterbox.all("password", address).isEmpty());
        return link(letterbox.only("password", address).text());
    }

    private static String link(String text) {
        var link = LINK.matcher(text);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private static Response ask(String email) {
        return requests().formParam("email", email).post("/organiser/sign-in/forgotten");
    }

    private static Response choose(String link, String password) {
        return requests().formParam("password", password).post(link);
    }

    private static Response signIn(StaffAccount account, String password) {
        return requests()
                .formParam("email", account.email().value())
                .formParam("password", password)
                .post("/organiser/sign-in");
    }
}
