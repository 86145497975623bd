package org.openroundtable.organiser.accounts;

import java.time.Duration;
import java.util.UUID;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.StaffAccounts;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.contact.EmailAddress;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** What administrators do with accounts. */
@QuarkusTest
class AccountListPagesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    private final String colleague = "colleague-" + UUID.randomUUID() + "@staff.example";

    @Inject
    Organisers organisers;

    @Inject
    StaffAccounts accounts;

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @Test
    void whoIsInvitedToASeriesSeesItsEvents() {
        var series = "Series " + UUID.randomUUID();
        var slug = given.anEvent()
                .where(document -> document.put("series", series))
                .openNow();
        var other = given.anEvent().openNow();
        invite("VIEWER", "").then().statusCode(422).body(containsString("Choose an event or a series"));
        invite("VIEWER", "series:" + series).then().statusCode(303);
        assertThat(letterbox.only("invitation", colleague).text()).contains(series);

        var account = QuarkusTransaction.requiringNew()
                .call(() -> accounts.withEmail(new EmailAddress(colleague)).orElseThrow());
        organisers.signedIn(account).get("/organiser").then().body(containsString(slug), not(containsString(other)));
        organisers.asAdministrator().get("/organiser/accounts").then().body(containsString(series));
    }

    @Test
    void anOrganiserIsInvitedBeforeThereIsAnEvent() {
        invite("EDITOR", "new").then().statusCode(422).body(containsString("choose that role"));
        invite("ORGANISER", "new").then().statusCode(303);
        assertThat(letterbox.only("invitation", colleague).text()).contains("to create and organise events.");
        var account = QuarkusTransaction.requiringNew()
                .call(() -> accounts.withEmail(new EmailAddress(colleague)).orElseThrow());
        organisers.signedIn(account).get("/organiser/events/new").then().statusCode(200);
        organisers.signedIn(account).get("/organiser/accounts").then().statusCode(404);
        organisers
                .asAdministrator()
                .get("/organiser/accounts/" + account.id())
                .then()
                .body(containsString("Events that they begin themselves"));

        organisers
                .signedIn(account)
                .formParam("name", "The first one")
                .formParam("firstDay", "2027-03-02")
                .formParam("zone", "Europe/Brussels")
                .post("/organiser/events/new")
                .then()
                .statusCode(303);
        organisers.signedIn(account).get("/organiser").then().body(containsString("The first one"));
    }

    @Test
    void whoAdministersStaysSoIfInvitedToBeginEvents() {
        invite("ADMINISTRATOR", "").then().statusCode(303);
        invite("ORGANISER", "new").then().statusCode(303);

        var account = QuarkusTransaction.requiringNew()
                .call(() -> accounts.withEmail(new EmailAddress(colleague)).orElseThrow());
        organisers.signedIn(account).get("/organiser/accounts").then().statusCode(200);
    }

    @Test
    void anAccountThatIsRemovedIsOutAtOnceAndItsAddressMayComeAgain() {
        var account = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        var cookie = organisers.cookie(account);
        organisers
                .asAdministrator()
                .contentType(FORM)
                .post("/organiser/accounts/" + account.id() + "/removal")
                .then()
                .statusCode(303);

        Organisers.requests().cookie("staff", cookie).get("/organiser").then().statusCode(303);
        organisers
                .asAdministrator()
                .get("/organiser/accounts/" + account.id())
                .then()
                .statusCode(404);
        organisers
                .asAdministrator()
                .formParam("email", account.email().value())
                .formParam("role", "ADMINISTRATOR")
                .post("/organiser/accounts")
                .then()
                .statusCode(303);
    }

    @Test
    void theLastAdministratorStays() {
        var last = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        QuarkusTransaction.requiringNew().run(() -> accounts.update("passwordHash = null where id <> ?1", last.id()));
        for (var way : new String[] {"/removal", "/roles/removal"}) {
            organisers
                    .signedIn(last)
                    .contentType(FORM)
                    .post("/organiser/accounts/" + last.id() + way)
                    .then()
                    .statusCode(422)
                    .body(containsString("This is the last administrator"));
        }
        organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        organisers
                .signedIn(last)
                .contentType(FORM)
                .post("/organiser/accounts/" + last.id() + "/roles/removal")
                .then()
                .statusCode(303);
        organisers.signedIn(last).get("/organiser/accounts").then().statusCode(404);
    }

    @Test
    void thePasswordIsAskedForAgainBeforeSomebodyIsLetIn() {
        var administrator = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        var cookie = organisers.cookie(administrator);
        clock.advance(Duration.ofMinutes(20));

        var asked = Organisers.requests()
                .cookie("staff", cookie)
                .formParam("email", colleague)
                .formParam("role", "ADMINISTRATOR")
                .post("/organiser/accounts");

        asked.then()
                .statusCode(422)
                .body(
                        containsString("enter your password again"),
                        containsString("value=\"" + administrator.email().value() + "\""));
        assertThat(letterbox.all("invitation", colleague)).isEmpty();
    }

    @Test
    void thePasswordIsAskedForAgainBeforePersonalDataIsGivenOutOrAnEventIsCancelled() {
        var slug = given.anEvent().openNow();
        var administrator = organisers.with(Role.ADMINISTRATOR, Scope.INSTALLATION);
        var cookie = organisers.cookie(administrator);
        var event = "/organiser/events/" + slug;
        Organisers.requests()
                .cookie("staff", cookie)
                .get(event + "/registrations/export.csv")
                .then()
                .statusCode(200);
        clock.advance(Duration.ofMinutes(20));

        for (var export : new String[] {
            event + "/registrations/export.csv", event + "/history/export", "/organiser/history/export"
        }) {
            Organisers.requests()
                    .cookie("staff", cookie)
                    .get(export)
                    .then()
                    .statusCode(422)
                    .body(
                            containsString("enter your password again before personal data is given out"),
                            containsString("name=\"then\" value=\"" + export + "\""));
        }
        Organisers.requests()
                .cookie("staff", cookie)
                .formParam("action", "cancel")
                .formParam("confirmed", "true")
                .post(event + "/actions")
                .then()
                .statusCode(422)
                .body(containsString("enter your password again before this is done"));
        Organisers.requests()
                .cookie("staff", cookie)
                .get(event + "/registrations")
                .then()
                .statusCode(200);
    }

    private Response invite(String role, String where) {
        return organisers
                .asAdministrator()
                .formParam("email", colleague)
                .formParam("role", role)
                .formParam("where", where)
                .post("/organiser/accounts");
    }
}
