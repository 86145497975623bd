package org.openroundtable.organiser.signin.provider;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.Actor;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.factor.SecondFactors;
import org.openroundtable.account.factor.TimedCode;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.account.role.Scope;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.OidcServer;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.organiser.signin.provider.Elsewhere.answer;
import static org.openroundtable.organiser.signin.provider.Elsewhere.comeBack;
import static org.openroundtable.organiser.signin.provider.Elsewhere.confirmed;
import static org.openroundtable.organiser.signin.provider.Elsewhere.home;
import static org.openroundtable.organiser.signin.provider.Elsewhere.leave;
import static org.openroundtable.organiser.signin.provider.Elsewhere.registrations;
import static org.openroundtable.organiser.signin.provider.Elsewhere.signIn;
import static org.openroundtable.organiser.signin.provider.Elsewhere.with;
import static org.openroundtable.testing.staff.Organisers.requests;

/** People sign in at a provider: a real one, which answers as whoever they say they are. */
@QuarkusTest
@TestProfile(ProviderPagesTest.WithProvider.class)
class ProviderPagesTest {

    public static class WithProvider implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(OidcServer.class));
        }
    }

    private static final String SERIES = "Series of the Portal";

    private final String subject = UUID.randomUUID().toString();
    private final String email = subject + "@staff.example";

    @Inject
    Organisers organisers;

    @Inject
    StaffAccounts accounts;

    @Inject
    RoleGrants roles;

    @Inject
    SecondFactors factors;

    @Inject
    Given given;

    @Inject
    TestClock clock;

    @BeforeEach
    void inStepWithTheProvider() {
        clock.reset();
    }

    @Test
    void whoHasAnAccountIsFoundByTheConfirmedAddressAndThenByWhatTheProviderCallsThem() {
        var account = organisers.anAccount();
        requests().get("/organiser/sign-in").then().body(containsString("Sign in with Staff Portal"));

        var first = signIn(subject, confirmed(account.email().value()));

        first.then().statusCode(303).header("Location", "/organiser/account");
        home(first).then().statusCode(200).body(containsString("Grace Organiser"));
        var again = signIn(subject, confirmed("another-" + email));
        home(again).then().statusCode(200).body(containsString("Grace Organiser"));
        organisers
                .asAdministrator()
                .get("/organiser/history?account=" + account.id())
                .then()
                .body(containsString("signed in at the provider for the first time"));
    }

    @Test
    void whoseClaimMeansARoleGetsAnAccountAndLosesTheRoleWithTheClaim() {
        var slug = given.anEvent()
                .where(document -> document.put("series", SERIES))
                .openNow();
        var other = given.anEvent().openNow();
        var first = signIn(subject, with(confirmed(email), "realm", Map.of("roles", List.of("rt-desk", "else"))));
        registrations(first, slug).then().statusCode(200);
        var account = accountOf(email);
        roles.grant(account.id(), Role.DESK, new Scope.OfEvent(other), Actor.SYSTEM, clock.instant());

        var later = signIn(subject, with(confirmed(email), "realm", Map.of("roles", "rt-admins")));
        requests()
                .cookie("staff", later.cookie("staff"))
                .get("/organiser/accounts")
                .then()
                .statusCode(200)
                .body(containsString("Ada of the Portal"));
        var last = signIn(subject, confirmed(email));

        registrations(last, slug).then().statusCode(404);
        registrations(last, other).then().statusCode(200);
        requests()
                .cookie("staff", last.cookie("staff"))
                .get("/organiser/accounts")
                .then()
                .statusCode(404);
    }

    @Test
    void whoIsNotLetInIsToldWhatToDo() {
        refused(signIn(subject, confirmed(email)), "You have no account here yet");
        refused(signIn(subject, Map.of("email", email, "email_verified", false)), "no confirmed e-mail address");
        var account = organisers.anAccount();
        refused(signIn(subject, Map.of("email", account.email().value())), "no confirmed e-mail address");
        signIn(subject, confirmed(account.email().value())).then().statusCode(303);
        refused(
                signIn("somebody else", confirmed(account.email().value())),
                "belongs to an account whose owner is called otherwise");
        var gone = leave("", "");
        var denied = comeBack(
                "/organiser/sign-in/provider/callback?error=access_denied&state=" + parameter(gone, "state"), gone);
        refused(denied, "You were not let in there");
    }

    @Test
    void anAnswerIsGoodOnceInTheBrowserThatHasAskedForIt() {
        var account = organisers.anAccount();
        var claims = confirmed(account.email().value());
        var mine = leave("", "");
        var others = leave("", "");
        var answer = answer(mine.address(), subject, claims);

        refused(comeBack(answer, others), "began in another browser");
        refused(requests().urlEncodingEnabled(false).get(answer), "began in another browser");
        comeBack(answer, mine).then().statusCode(303);
        refused(comeBack(answer, mine), "began in another browser");

        var late = leave("", "");
        var lateAnswer = answer(late.address(), subject, claims);
        clock.advance(Duration.ofMinutes(11));
        refused(comeBack(lateAnswer, late), "It took too long");
    }

    @Test
    void aTokenOfAnotherTimeAndACodeOfAnotherBrowserAreGoodForNothing() {
        var claims = confirmed(organisers.anAccount().email().value());
        for (var parameter : List.of("nonce", "code_challenge")) {
            var gone = leave("", "");
            var address = gone.address().replaceFirst("([?&]" + parameter + "=)[^&]+", "$1" + "x".repeat(43));
            assertThat(address).isNotEqualTo(gone.address());
            refused(comeBack(answer(address, subject, claims), gone), "does not answer as it should");
        }
    }

    @Test
    void thePasswordIsAskedForThereBeforeAnythingSensitive() {
        var account = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        var claims = confirmed(account.email().value());
        var signedIn = signIn(subject, with(claims, "realm", Map.of("roles", "rt-admins")));
        var asked = requests()
                .cookie("staff", signedIn.cookie("staff"))
                .formParam("email", email)
                .formParam("role", "ADMINISTRATOR")
                .post("/organiser/accounts");
        asked.then().statusCode(422).body(containsString("name=\"why\" value=\"SENSITIVE\""));
        var kept = asked.htmlPath().getString("**.find { it.@name == 'kept' }.@value");

        var again = leave(kept, "SENSITIVE");
        assertThat(again.address()).contains("max_age=0", "prompt=login");
        refused(comeBack(answer(again.address(), subject, claims), again), "has not asked for your password again");
        var afresh = with(
                with(claims, "auth_time", clock.instant().getEpochSecond()), "realm", Map.of("roles", "rt-admins"));
        var once = leave(kept, "SENSITIVE");
        var resumed = comeBack(answer(once.address(), subject, afresh), once);

        resumed.then().statusCode(200).body(containsString("name=\"email\" value=\"" + email + "\""));
        requests()
                .cookie("staff", resumed.cookie("staff"))
                .formParam("email", email)
                .formParam("role", "ADMINISTRATOR")
                .post("/organiser/accounts")
                .then()
                .statusCode(303);
    }

    @Test
    void whoHasASecondFactorHereIsAskedForIt() {
        var account = organisers.anAccount();
        var secret = TimedCode.newSecret();
        factors.turnOn(new Actor.Staff(account.id()), secret, TimedCode.at(clock.instant(), secret), clock.instant());
        var pending = signIn(subject, confirmed(account.email().value()));

        pending.then().statusCode(200).body(containsString("Enter the code"));
        home(pending).then().statusCode(303);
    }

    @Test
    void whoSignsOutHereSignsOutThere() {
        var account = organisers.anAccount();
        var signedIn = signIn(subject, confirmed(account.email().value()));
        var out = requests()
                .cookie("staff", signedIn.cookie("staff"))
                .formParam("a", "b")
                .post("/organiser/sign-out");
        out.then().statusCode(200).body(containsString("endsession"), containsString("post_logout_redirect_uri"));
        home(signedIn).then().statusCode(303);
    }

    private static void refused(Response answer, String why) {
        answer.then().statusCode(422).body(containsString(why), containsString("Sign in with Staff Portal"));
        assertThat(answer.cookies()).doesNotContainKey("staff");
    }

    private static String parameter(Elsewhere.Gone gone, String name) {
        return gone.address().replaceFirst(".*[?&]" + name + "=([^&]+).*", "$1");
    }

    private StaffAccount accountOf(String address) {
        return QuarkusTransaction.requiringNew()
                .call(() -> accounts.withEmail(new EmailAddress(address)).orElseThrow());
    }
}
