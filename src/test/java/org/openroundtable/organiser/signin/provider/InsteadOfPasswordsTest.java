package org.openroundtable.organiser.signin.provider;

import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.PASSWORD;
import static org.openroundtable.testing.staff.Organisers.requests;

/** People sign in at a provider alone, and the provider is out of order. */
@QuarkusTest
@TestProfile(InsteadOfPasswordsTest.Instead.class)
class InsteadOfPasswordsTest {

    private static final String ADMINISTRATOR = "root@staff.example";

    public static class Instead implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "openroundtable.oidc.issuer", "http://localhost:1/",
                    "openroundtable.oidc.client-id", "openroundtable",
                    "openroundtable.oidc.passwords", "false",
                    "openroundtable.bootstrap-admin-email", ADMINISTRATOR,
                    "openroundtable.bootstrap-admin-password", PASSWORD);
        }
    }

    @Inject
    Organisers organisers;

    @Inject
    Letterbox letterbox;

    @Test
    void noPasswordLetsAnybodyInButTheAdministratorOfTheSettings() {
        var account = organisers.anAccount();
        requests()
                .get("/organiser/sign-in")
                .then()
                .body(
                        containsString("Sign in with your organisation’s account"),
                        containsString("Sign in with the administrator’s password"),
                        not(containsString("type=\"password\"")));
        requests()
                .get("/organiser/sign-in?emergency=1")
                .then()
                .statusCode(200)
                .body(containsString("type=\"password\""));

        signIn(account.email().value()).then().statusCode(422).body(containsString("do not belong together"));
        signIn(ADMINISTRATOR).then().statusCode(303);
        organisers.signedIn(account).get("/organiser/account").then().body(not(containsString("type=\"password\"")));
    }

    @Test
    void nobodyIsSentALinkToChooseAPassword() {
        var invited = "invited-" + UUID.randomUUID() + "@staff.example";
        organisers
                .asAdministrator()
                .formParam("email", invited)
                .formParam("role", "ADMINISTRATOR")
                .post("/organiser/accounts")
                .then()
                .statusCode(303);
        assertThat(letterbox.only("invitation", invited).text()).doesNotContain("/organiser/sign-in/password/");
    }

    @Test
    void aProviderThatIsOutOfOrderIsSaidWithWhatToDo() {
        requests()
                .formParam("then", "/organiser/account")
                .post("/organiser/sign-in/provider")
                .then()
                .statusCode(422)
                .body(
                        containsString("That service does not answer as it should"),
                        containsString("name=\"then\" value=\"/organiser/account\""),
                        containsString("/organiser/sign-in?emergency=1"));
    }

    private static Response signIn(String email) {
        return requests()
                .formParam("email", email)
                .formParam("password", PASSWORD)
                .post("/organiser/sign-in");
    }
}
