package org.openroundtable.account.login;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.role.RoleGrants;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.requests;

/** From the link in the log to the first account. */
@QuarkusTest
class FirstAdministratorTest {

    private static final String NOBODY = "Nobody administers this installation yet.";

    private final String email = "first-" + UUID.randomUUID() + "@staff.example";

    @Inject
    FirstAdministrator first;

    @Inject
    StaffAccounts accounts;

    @Inject
    RoleGrants roles;

    @Inject
    StaffLinks links;

    @Inject
    Passwords passwords;

    @Inject
    PasswordResets resets;

    @Inject
    PublicUrl address;

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    /** Who administers the installation has no password any more, and can't get in. */
    @BeforeEach
    void nobodyAdministers() {
        QuarkusTransaction.requiringNew().run(() -> accounts.update("passwordHash = null where 1 = 1"));
    }

    @Test
    void theLinkMakesOneAdministratorAndIsGood() {
        var link = link();
        requests().get(link).then().statusCode(200).body(containsString("Create the account"));
        requests().get("/organiser/sign-in").then().body(containsString(NOBODY));

        var made = create(link, Organisers.PASSWORD);

        made.then().statusCode(303).header("Location", "/organiser");
        requests()
                .cookie("staff", made.cookie("staff"))
                .get("/organiser")
                .then()
                .statusCode(200)
                .body(containsString("/organiser/accounts"));
        requests().get("/organiser/sign-in").then().body(not(containsString(NOBODY)));
        requests().get(link).then().statusCode(404);
        create(link, Organisers.PASSWORD).then().statusCode(404);
        assertThat(first.offer(clock.instant())).isEmpty();
        requests()
                .formParam("email", email)
                .formParam("password", Organisers.PASSWORD)
                .post("/organiser/sign-in")
                .then()
                .statusCode(303);
    }

    @Test
    void aWeakPasswordIsRefusedAndWhatElseWasTypedIsKept() {
        var link = link();
        create(link, "short")
                .then()
                .statusCode(422)
                .body(containsString("value=\"" + email + "\""))
                .body(containsString("at least 12 characters"));
        create(link, email).then().statusCode(422);
        create(link, Organisers.PASSWORD).then().statusCode(303);
    }

    @Test
    void theLinkTakesNobodysAccount() {
        var organiser = organisers.anAccount();
        var link = link();
        requests()
                .formParam("name", "Ada First")
                .formParam("email", organiser.email().value())
                .formParam("password", "a password of another kind")
                .post(link)
                .then()
                .statusCode(422)
                .body(containsString("Somebody signs in with this e-mail address already"));
        signIn(organiser.email().value()).then().statusCode(303);
        create(link, Organisers.PASSWORD).then().statusCode(303);
    }

    @Test
    void settingsMakeTheFirstAdministratorWhereThereIsNone() {
        start(Optional.of(email), Optional.of(Organisers.PASSWORD));
        var signedIn = signIn(email);
        signedIn.then().statusCode(303);
        requests()
                .cookie("staff", signedIn.cookie("staff"))
                .get("/organiser/accounts")
                .then()
                .statusCode(200);

        start(Optional.of("another-" + email), Optional.of(Organisers.PASSWORD));
        signIn("another-" + email).then().statusCode(422);
    }

    @Test
    void whereTheSettingsOfTheFirstAdministratorAreFaultyNothingStarts() {
        for (var password : List.of("", "short", email)) {
            assertThatThrownBy(() -> start(Optional.of(email), Optional.of(password)))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("OPENROUNDTABLE_BOOTSTRAP_ADMIN_PASSWORD");
        }
        assertThatThrownBy(() -> start(Optional.empty(), Optional.of(Organisers.PASSWORD)))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theLinkIsGoodForADayAndUntilThereIsAnother() {
        clock.set(clock.instant());
        var early = link();
        var late = link();
        requests().get(early).then().statusCode(404);
        clock.advance(Duration.ofHours(24).minusSeconds(1));
        requests().get(late).then().statusCode(200);
        clock.advance(Duration.ofSeconds(2));
        requests().get(late).then().statusCode(404);
        create(late, Organisers.PASSWORD).then().statusCode(404);
        create(late, "short").then().statusCode(404);
    }

    /** As an installation starts that has these settings. */
    private void start(Optional<String> settingEmail, Optional<String> settingPassword) {
        var configured = new FirstAdministrator(
                clock, accounts, roles, links, passwords, resets, address, settingEmail, settingPassword, false);
        QuarkusTransaction.requiringNew().run(() -> configured.onStart(new StartupEvent()));
    }

    private static Response signIn(String email) {
        return requests()
                .formParam("email", email)
                .formParam("password", Organisers.PASSWORD)
                .post("/organiser/sign-in");
    }

    private String link() {
        return first.offer(clock.instant()).orElseThrow().replaceFirst("https?://[^/]+", "");
    }

    private Response create(String link, String password) {
        return requests()
                .formParam("name", "Ada First")
                .formParam("email", email)
                .formParam("password", password)
                .post(link);
    }
}
