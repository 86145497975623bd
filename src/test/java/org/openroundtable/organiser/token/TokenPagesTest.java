package org.openroundtable.organiser.token;

import java.time.Duration;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccount;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** Tokens that people make, and what programs may with them. */
@QuarkusTest
class TokenPagesTest {

    private static final String PAGE = "/organiser/account/tokens";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Inject
    Given given;

    @Inject
    Organisers organisers;

    @Inject
    TestClock clock;

    private String slug;
    private StaffAccount organiser;

    @BeforeEach
    void anEventWithAnOrganiser() {
        slug = given.anEvent().openNow();
        organiser = organisers.with(Role.ORGANISER, new Scope.OfEvent(slug));
    }

    @Test
    void aTokenIsShownOnceAndGoodUntilItIsRevokedOrExpires() {
        var token = make(organiser, "WRITE");
        var page = organisers.signedIn(organiser).get(PAGE);
        page.then().body(not(containsString(token)), containsString("Not used yet"));
        read(token, slug).then().statusCode(200);
        put(token, slug).then().statusCode(200);
        organisers.signedIn(organiser).get(PAGE).then().body(containsString("Last used"));

        var revocation = page.htmlPath().getList("**.findAll { it.name() == 'form' }.@action", String.class).stream()
                .filter(action -> action.endsWith("/revocation"))
                .findFirst()
                .orElseThrow();
        organisers.asNobody().contentType(FORM).post(revocation).then().statusCode(303);
        read(token, slug).then().statusCode(200);
        organisers.signedIn(organiser).contentType(FORM).post(revocation).then().statusCode(303);
        read(token, slug).then().statusCode(401);

        var another = make(organiser, "WRITE");
        clock.advance(Duration.ofDays(31));
        read(another, slug).then().statusCode(401);
    }

    @Test
    void aTokenReachesAsFarAsItsScope() {
        read(make(organiser, "READ_FIGURES"), slug)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:openroundtable:problem:forbidden"))
                .header("WWW-Authenticate", containsString("insufficient_scope"));
        var reading = make(organiser, "READ_REGISTRATIONS");
        read(reading, slug).then().statusCode(200);
        put(reading, slug).then().statusCode(403);
    }

    @Test
    void aTokenReachesAsFarAsItsAccount() {
        var other = given.anEvent().openNow();
        var token = make(organiser, "WRITE");
        read(token, other).then().statusCode(404);
        put(token, other).then().statusCode(404);
        put(token, given.uniqueSlug()).then().statusCode(404);

        var editor = organisers.with(Role.EDITOR, new Scope.OfEvent(slug));
        var editing = make(editor, "WRITE");
        read(editing, slug).then().statusCode(200);
        put(editing, slug).then().statusCode(403);
        organisers
                .asAdministrator()
                .contentType(FORM)
                .post("/organiser/accounts/" + editor.id() + "/removal")
                .then()
                .statusCode(303);
        read(editing, slug).then().statusCode(401);

        var administrator = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        put(make(administrator, "WRITE"), given.uniqueSlug()).then().statusCode(201);
    }

    @Test
    void administratorsSeeTheTokensOfAnAccountAndEndThem() {
        var token = make(organiser, "WRITE");
        read(token, slug).then().statusCode(200);
        var page = "/organiser/accounts/" + organiser.id();
        var shown = organisers.asAdministrator().get(page);
        shown.then().body(containsString("Programme screen"), containsString("Last used"), not(containsString(token)));
        var revocation = shown.htmlPath().getList("**.findAll { it.name() == 'form' }.@action", String.class).stream()
                .filter(action -> action.endsWith("/revocation"))
                .findFirst()
                .orElseThrow();
        var elsewhere = revocation.replace(
                page, "/organiser/accounts/" + organisers.anAccount().id());
        organisers.asAdministrator().contentType(FORM).post(elsewhere).then().statusCode(303);
        read(token, slug).then().statusCode(200);

        organisers.asAdministrator().contentType(FORM).post(revocation).then().statusCode(303);

        read(token, slug).then().statusCode(401);
        organisers.asAdministrator().get(page).then().body(containsString("No token is valid"));
    }

    @Test
    void aTokenOpensNothingWhileItsAccountLacksTheSecondFactorThatItNeeds() {
        var token = make(organiser, "WRITE");
        for (var wanted : List.of("true", "false")) {
            organisers
                    .asAdministrator()
                    .formParam("wanted", wanted)
                    .post("/organiser/accounts/" + organiser.id() + "/second-factor/requirement")
                    .then()
                    .statusCode(303);
            read(token, slug).then().statusCode(wanted.equals("true") ? 401 : 200);
        }
    }

    @Test
    void administratorsSeeTheTokenOfTheInstallation() {
        organisers.asAdministrator().get(PAGE).then().body(containsString("bootstrap"));
        organisers.signedIn(organiser).get(PAGE).then().body(not(containsString("bootstrap")));
    }

    @Test
    void aFormWithFaultsComesBack() {
        organisers
                .signedIn(organiser)
                .formParam("name", "")
                .formParam("scope", "EVERYTHING")
                .formParam("days", "36500")
                .post(PAGE)
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter a name"),
                        containsString("Choose a scope"),
                        containsString("Choose how long"));
    }

    private String make(StaffAccount account, String scope) {
        var page = organisers
                .signedIn(account)
                .formParam("name", "Programme screen")
                .formParam("scope", scope)
                .formParam("days", "30")
                .post(PAGE);
        page.then().statusCode(200);
        String token = page.htmlPath().getString("**.find { it.name() == 'code' }");
        assertThat(token).hasSize(43);
        return token;
    }

    private static Response read(String token, String slug) {
        return Api.anonymous().auth().preemptive().oauth2(token).get("/api/v1/events/{slug}/document", slug);
    }

    private Response put(String token, String slug) {
        return Api.anonymous()
                .auth()
                .preemptive()
                .oauth2(token)
                .body(given.theEvent(slug).document().toString())
                .put("/api/v1/events/{slug}", slug);
    }
}
