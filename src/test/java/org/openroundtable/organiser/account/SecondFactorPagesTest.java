package org.openroundtable.organiser.account;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.factor.TimedCode;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.openroundtable.testing.staff.Organisers.PASSWORD;
import static org.openroundtable.testing.staff.Organisers.requests;

/** From the QR code to signing in with it, and without the device. */
@QuarkusTest
class SecondFactorPagesTest {

    private static final String PAGE = "/organiser/account/second-factor";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    private StaffAccount account;
    private String secret;
    private List<String> recoveryCodes;

    @BeforeEach
    void turnOn() {
        clock.set(clock.instant());
        account = organisers.anAccount();
        var page = organisers.signedIn(account).get(PAGE);
        secret = page.htmlPath().getString("**.find { it.@name == 'secret' }.@value");
        page.then().body(containsString("otpauth://totp/Open%20Roundtable:organiser-"), containsString("<svg"));
        organisers
                .signedIn(account)
                .formParam("secret", secret)
                .formParam("code", "000000".equals(code()) ? "111111" : "000000")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(containsString(secret));
        recoveryCodes = organisers
                .signedIn(account)
                .formParam("secret", secret)
                .formParam("code", code())
                .post(PAGE)
                .then()
                .statusCode(200)
                .extract()
                .htmlPath()
                .getList("**.findAll { it.name() == 'code' }");
        assertThat(recoveryCodes).hasSize(10).doesNotHaveDuplicates();
        clock.advance(Duration.ofSeconds(30));
    }

    @Test
    void thePasswordAloneOpensNothingAndTheCodeDoesOnce() {
        var pending = signIn();
        home(pending.cookie("staff")).then().statusCode(303);
        var code = code();
        enter(pending, "12345").then().statusCode(422).body(containsString("not right"));

        var signedIn = enter(pending, code);

        signedIn.then().statusCode(303).header("Location", "/organiser/account");
        home(signedIn.cookie("staff")).then().statusCode(200);
        home(pending.cookie("staff")).then().statusCode(303);
        enter(signIn(), code).then().statusCode(422);
        clock.advance(Duration.ofSeconds(30));
        enter(signIn(), code()).then().statusCode(303);
    }

    @Test
    void whoSignsInOnceMoreHasNoSessionUntilTheCodeHasCome() {
        var former = organisers.cookie(account);
        requests()
                .cookie("staff", former)
                .formParam("email", account.email().value())
                .formParam("password", PASSWORD)
                .post("/organiser/sign-in")
                .then()
                .statusCode(200)
                .body(containsString("Enter the code"));
        home(former).then().statusCode(303);
    }

    @Test
    void aRecoveryCodeLetsInOnceAndIsGone() {
        var code = recoveryCodes.get(3);
        enter(signIn(), code.toUpperCase()).then().statusCode(303);
        enter(signIn(), code).then().statusCode(422);
        organisers.signedIn(account).get(PAGE).then().body(containsString("9 recovery codes are left"));

        var renewed = organisers.signedIn(account).contentType(FORM).post(PAGE + "/recovery-codes");
        renewed.then().statusCode(200);
        enter(signIn(), recoveryCodes.get(4)).then().statusCode(422);
    }

    @Test
    void whoHasNoSecondFactorHasNoRecoveryCodes() {
        organisers
                .signedIn(organisers.anAccount())
                .contentType(FORM)
                .post(PAGE + "/recovery-codes")
                .then()
                .statusCode(303)
                .header("Location", endsWith(PAGE));
    }

    @Test
    void theCodeComesWithinTenMinutesOfThePassword() {
        var pending = signIn();
        clock.advance(Duration.ofMinutes(10));
        enter(pending, code()).then().statusCode(422).body(containsString("enter your password again"));
    }

    @Test
    void whoTurnsItOffNeedsThePasswordAlone() {
        var cookie = organisers.cookie(account);
        clock.advance(Duration.ofMinutes(20));
        requests()
                .cookie("staff", cookie)
                .contentType(FORM)
                .post(PAGE + "/removal")
                .then()
                .statusCode(422);
        organisers
                .signedIn(account)
                .contentType(FORM)
                .post(PAGE + "/removal")
                .then()
                .statusCode(303);
        signIn().then().statusCode(303);
    }

    @Test
    void whoNeedsOneGetsNowhereElseBeforeThereIsOne() {
        var colleague = organisers.anAccount();
        var requirement = "/organiser/accounts/" + colleague.id() + "/second-factor/requirement";
        organisers
                .asAdministrator()
                .formParam("wanted", "true")
                .post(requirement)
                .then()
                .statusCode(303);
        organisers.signedIn(colleague).get("/organiser").then().statusCode(303).header("Location", PAGE);
        organisers.signedIn(colleague).get(PAGE).then().statusCode(200).body(containsString("An administrator wants"));
        organisers
                .asAdministrator()
                .formParam("wanted", "false")
                .post(requirement)
                .then()
                .statusCode(303);
        organisers.signedIn(colleague).get("/organiser").then().statusCode(200);
    }

    @Test
    void anAdministratorHelpsWhoeverHasLostTheDevice() {
        organisers
                .asAdministrator()
                .contentType(FORM)
                .post("/organiser/accounts/" + account.id() + "/second-factor/removal")
                .then()
                .statusCode(303);
        signIn().then().statusCode(303);
    }

    private String code() {
        return TimedCode.at(clock.instant(), secret);
    }

    private Response signIn() {
        return requests()
                .formParam("email", account.email().value())
                .formParam("password", PASSWORD)
                .formParam("then", "/organiser/account")
                .post("/organiser/sign-in");
    }

    private static Response enter(Response pending, String code) {
        return requests()
                .cookie("staff", pending.cookie("staff"))
                .formParam("then", "/organiser/account")
                .formParam("code", code)
                .post("/organiser/sign-in/code");
    }

    private static Response home(String cookie) {
        return requests().cookie("staff", cookie).get("/organiser");
    }
}
