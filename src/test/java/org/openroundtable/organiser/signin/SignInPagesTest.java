package org.openroundtable.organiser.signin;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.openroundtable.testing.staff.Organisers.requests;

@QuarkusTest
class SignInPagesTest {

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    @Test
    void whoeverIsNotSignedInIsLedThereAndBack() {
        var account = organisers.anAccount();
        var asked = requests().get("/organiser?a=1&b=2");
        asked.then().statusCode(303).header("Location", "/organiser/sign-in?then=%2Forganiser%3Fa%3D1%26b%3D2");
        requests()
                .urlEncodingEnabled(false)
                .get(asked.header("Location"))
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body(containsString("name=\"then\" value=\"/organiser?a=1&amp;b=2\""));

        var signedIn = signIn(account, Organisers.PASSWORD, "/organiser?a=1&b=2");

        signedIn.then().statusCode(303).header("Location", "/organiser?a=1&b=2");
        var cookie = signedIn.detailedCookie("staff");
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(cookie.getSameSite()).isEqualTo("Lax");
        assertThat(cookie.getPath()).isEqualTo("/");
        assertThat(cookie.hasExpiryDate()).isFalse();
        home(cookie.getValue()).then().statusCode(200).body(containsString("Grace Organiser"));
    }

    @Test
    void aWrongPasswordAndAnUnknownAddressReadAlike() {
        var account = organisers.anAccount();
        var wrong = signIn(account, "wrong", "/organiser");
        var unknown = signIn("nobody-" + UUID.randomUUID() + "@staff.example", Organisers.PASSWORD, "/organiser");

        wrong.then().statusCode(422).body(containsString("do not belong together"));
        unknown.then().statusCode(422);
        assertThat(wrong.asString().replaceAll("organiser-[0-9a-f-]+", "x"))
                .isEqualTo(unknown.asString().replaceAll("nobody-[0-9a-f-]+", "x"));
        assertThat(wrong.cookies()).isEmpty();
        assertThat(wrong.asString()).doesNotContain("wrong");
    }

    @Test
    void onlyPagesOfTheOrganisersAreGoneOnTo() {
        var account = organisers.anAccount();
        for (var elsewhere : new String[] {
            "https://elsewhere.example", "//elsewhere.example", "/events", "/organiser/sign-in", "/organiser\\x", ""
        }) {
            signIn(account, Organisers.PASSWORD, elsewhere)
                    .then()
                    .statusCode(303)
                    .header("Location", "/organiser");
        }
    }

    @Test
    void whoeverSignsOutIsOutWithThatBrowserAlone() {
        var account = organisers.anAccount();
        var one = organisers.cookie(account);
        var other = organisers.cookie(account);

        requests()
                .cookie("staff", one)
                .contentType("application/x-www-form-urlencoded")
                .post("/organiser/sign-out")
                .then()
                .statusCode(303)
                .cookie("staff", is(""));

        home(one).then().statusCode(303);
        home(other).then().statusCode(200);
    }

    @Test
    void whoSignsInOnceMoreHasANewSessionAlone() {
        var account = organisers.anAccount();
        var former = organisers.cookie(account);

        var again = requests()
                .cookie("staff", former)
                .formParam("email", account.email().value())
                .formParam("password", Organisers.PASSWORD)
                .post("/organiser/sign-in");

        home(former).then().statusCode(303);
        home(again.cookie("staff")).then().statusCode(200);
    }

    @Test
    void aSessionEndsAfterTwoHoursOfNothingAndAfterAWeekAnyway() {
        var account = organisers.anAccount();
        clock.set(clock.instant());
        var idle = organisers.cookie(account);
        clock.advance(Duration.ofMinutes(119));
        home(idle).then().statusCode(200);
        clock.advance(Duration.ofMinutes(119));
        home(idle).then().statusCode(200);
        clock.advance(Duration.ofMinutes(121));
        home(idle).then().statusCode(303);

        var busy = organisers.cookie(account);
        var step = Duration.ofMinutes(112);
        for (var steps = 1; steps < Duration.ofDays(7).dividedBy(step); steps++) {
            clock.advance(step);
            home(busy).then().statusCode(200);
        }
        clock.advance(step);
        home(busy).then().statusCode(303);
    }

    @Test
    void aForeignSiteSignsNobodyIn() {
        var account = organisers.anAccount();
        requests()
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("email", account.email().value())
                .formParam("password", Organisers.PASSWORD)
                .post("/organiser/sign-in")
                .then()
                .statusCode(403)
                .header("Set-Cookie", not(containsString("staff")));
    }

    @Test
    void whereThereIsNoDemonstrationNobodyIsLetInWithoutAPassword() {
        requests().get("/").then().statusCode(200).body(not(containsString("/organiser/sign-in/demo")));
        requests()
                .contentType("application/x-www-form-urlencoded")
                .post("/organiser/sign-in/demo")
                .then()
                .statusCode(404)
                .header("Set-Cookie", nullValue());
    }

    private static Response home(String cookie) {
        return requests().cookie("staff", cookie).get("/organiser");
    }

    private static Response signIn(StaffAccount account, String password, String then) {
        return signIn(account.email().value(), password, then);
    }

    private static Response signIn(String email, String password, String then) {
        return requests()
                .formParam("email", email)
                .formParam("password", password)
                .formParam("then", then)
                .post("/organiser/sign-in");
    }
}
