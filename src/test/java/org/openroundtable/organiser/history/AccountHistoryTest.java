package org.openroundtable.organiser.history;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.factor.TimedCode;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.openroundtable.testing.staff.Organisers.PASSWORD;
import static org.openroundtable.testing.staff.Organisers.requests;

/** What becomes of an account, from the first wrong password to its removal, and how administrators read it. */
@QuarkusTest
class AccountHistoryTest {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String ANOTHER = "a password of another kind";
    private static final Pattern ENTRY =
            Pattern.compile("<strong><bdi>([^<]*)</bdi></strong>(?:</a>)?\\s*([^<]*?)\\s*</p>");
    private static final String FACTOR = "/organiser/account/second-factor";

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    private StaffAccount account;
    private StaffAccount administrator;
    private String cookie;

    @BeforeEach
    void stopTheClock() {
        clock.set(clock.instant());
        account = organisers.anAccount();
        administrator = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void whateverBecomesOfAnAccountIsASentence() {
        var slug = given.anEvent().openNow();
        signIn("wrong").then().statusCode(422);
        cookie = signIn(PASSWORD).cookie("staff");
        own("/organiser/account", "name", "Ada", "language", "en").then().statusCode(303);
        own("/organiser/account/password", "currentPassword", "wrong", "newPassword", ANOTHER)
                .then()
                .statusCode(422);
        own("/organiser/account/password", "currentPassword", PASSWORD, "newPassword", ANOTHER)
                .then()
                .statusCode(303);
        useASecondFactor();
        useAToken();
        manage("", "email", account.email().value(), "role", "EDITOR", "where", "event:" + slug);
        manage("/" + account.id() + "/roles/removal", "slug", slug);
        manage("/" + account.id() + "/second-factor/requirement", "wanted", "true");
        signIn(ANOTHER).then().statusCode(303);
        own("/organiser/account/sessions/closing", "a", "b").then().statusCode(303);
        own("/organiser/sign-out", "a", "b").then().statusCode(303);
        manage("/" + account.id() + "/removal");

        assertThat(history())
                .containsExactly(
                        "The system created the account",
                        "Somebody not signed in was not let in",
                        "Ada signed in",
                        "Ada renamed the account",
                        "Ada gave a wrong current password",
                        "Ada changed the password",
                        "Ada turned on the second factor",
                        "Ada made new recovery codes",
                        "Somebody not signed in was not let in",
                        "Ada used a recovery code",
                        "Ada signed in",
                        "Ada turned off the second factor",
                        "Ada made a token",
                        "Ada revoked a token",
                        "Grace Organiser changed a role",
                        "Grace Organiser sent an invitation",
                        "Grace Organiser changed a role",
                        "Grace Organiser changed whether a second factor is needed",
                        "Ada signed in",
                        "Ada signed out everywhere else",
                        "Ada signed out",
                        "Grace Organiser removed the account");
    }

    @Test
    void thatALinkForAnotherPasswordWasAskedForIsASentence() {
        send(
                        requests(),
                        "/organiser/sign-in/forgotten",
                        "email",
                        account.email().value())
                .then()
                .statusCode(200);
        await().untilAsserted(() -> assertThat(history())
                .containsExactly(
                        "The system created the account",
                        "Somebody not signed in asked for a link to choose another password"));
    }

    private void useASecondFactor() {
        var page = requests().cookie("staff", cookie).get(FACTOR).htmlPath();
        String secret = page.getString("**.find { it.@name == 'secret' }.@value");
        own(FACTOR, "secret", secret, "code", TimedCode.at(clock.instant(), secret))
                .then()
                .statusCode(200);
        List<String> codes =
                own(FACTOR + "/recovery-codes", "a", "b").htmlPath().getList("**.findAll { it.name() == 'code' }");
        var pending = signIn(ANOTHER).cookie("staff");
        for (var code : List.of("000000", codes.get(0))) {
            requests().cookie("staff", pending).formParam("code", code).post("/organiser/sign-in/code");
        }
        own(FACTOR + "/removal", "a", "b").then().statusCode(303);
    }

    private void useAToken() {
        var page = own("/organiser/account/tokens", "name", "Screen", "scope", "READ_FIGURES", "days", "30");
        page.then().statusCode(200);
        var revocation = page.htmlPath().getList("**.findAll { it.name() == 'form' }.@action", String.class).stream()
                .filter(action -> action.endsWith("/revocation"))
                .findFirst()
                .orElseThrow();
        own(revocation, "a", "b").then().statusCode(303);
    }

    private Response own(String path, String... fields) {
        return send(requests().cookie("staff", cookie), path, fields);
    }

    private void manage(String path, String... fields) {
        send(organisers.signedIn(administrator), "/organiser/accounts" + path, fields)
                .then()
                .statusCode(303);
        clock.advance(Duration.ofSeconds(1));
    }

    private static Response send(RequestSpecification request, String path, String... fields) {
        var form = request.contentType(FORM);
        for (var i = 0; i < fields.length; i += 2) {
            form.formParam(fields[i], fields[i + 1]);
        }
        return form.post(path);
    }

    private Response signIn(String password) {
        return send(requests(), "/organiser/sign-in", "email", account.email().value(), "password", password);
    }

    /** Who did what, the first first. */
    private List<String> history() {
        var page = organisers
                .signedIn(administrator)
                .get("/organiser/history?account=" + account.id())
                .asString();
        var sentences = new ArrayList<String>();
        for (var entry = ENTRY.matcher(page); entry.find(); ) {
            sentences.add(0, entry.group(1) + " " + entry.group(2));
        }
        return sentences;
    }
}
