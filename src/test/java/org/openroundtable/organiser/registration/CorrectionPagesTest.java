package org.openroundtable.organiser.registration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.staff.Organisers.pageOf;

@QuarkusTest
class CorrectionPagesTest {

    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\w+)\"");

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Letterbox letterbox;

    @Inject
    Organisers organisers;

    @Test
    void detailsAreCorrectedAlsoAfterTheDeadlineAndTheRegistrantIsToldOnlyIfThatIsWanted() {
        var event = given.anEvent()
                .changeableUntil(Instant.now().minusSeconds(60))
                .withSession("p1", 5)
                .openNow();
        var person = UUID.randomUUID().toString();
        var anna = people.register(event, person, "p1");
        var address = person + "@industry.example";

        correct(event, anna, "lastName", "Szűcs")
                .then()
                .statusCode(303)
                .header("Location", endsWith(pageOf(event, anna) + "?done=saved"));

        assertThat(people.view(anna).registrant().lastName()).isEqualTo("Szűcs");
        assertThat(letterbox.all("change", address)).isEmpty();
        organisers
                .as(Role.DESK, event)
                .get(pageOf(event, anna))
                .then()
                .body(
                        containsString("corrected the details"),
                        containsString(person),
                        containsString("<bdi>Grace Organiser</bdi>"));

        var form = form(event, anna);
        form.put("country", "HU");
        form.put("tell", "true");
        send(event, anna, form).then().statusCode(303);

        assertThat(people.view(anna).registrant().country()).isEqualTo("HU");
        assertThat(letterbox.only("change", address).text()).contains("This was corrected: country.");
    }

    @Test
    void whatOrganisersAloneAreAskedIsAnsweredByThem() {
        var event = given.anEvent()
                .asking("{'code': 'invoice', 'kind': 'shortText', 'label': 'Invoice number', 'organisersOnly': true}")
                .openNow();
        var anna = people.register(event, "anna");

        correct(event, anna, "invoice", "2026-17").then().statusCode(303);

        assertThat(people.view(anna).registrant().answers().to("invoice").asText())
                .isEqualTo("2026-17");
        Organisers.requests()
                .get("/registrations/" + anna.token().value() + "/details")
                .then()
                .body(not(containsString("Invoice number")));
    }

    @Test
    void faultyDetailsAreNamedAndKept() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");
        var form = form(event, anna);
        form.put("organisation", "");
        form.put("lastName", "Kept");

        send(event, anna, form)
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter your organisation"),
                        containsString("value=\"Kept\""),
                        containsString(form.get("version")));

        assertThat(people.view(anna).registrant().lastName()).isEqualTo("anna");
    }

    @Test
    void whoeverComesSecondIsToldWhatIsSavedAndLosesNothing() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");
        var mine = form(event, anna);
        correct(event, anna, "lastName", "First").then().statusCode(303);

        mine.put("firstName", "Second");
        var refused = send(event, anna, mine);

        refused.then()
                .statusCode(409)
                .body(
                        containsString("Somebody else was faster"),
                        containsString("<bdi>First</bdi>"),
                        containsString("value=\"Second\""));
        assertThat(people.view(anna).registrant().fullName()).isEqualTo("Test First");

        mine.put("version", version(refused));
        send(event, anna, mine).then().statusCode(303);
        assertThat(people.view(anna).registrant().fullName()).isEqualTo("Second anna");
    }

    @Test
    void nothingIsCorrectedOfARegistrationThatHasEnded() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, "anna");
        var form = form(event, anna);
        organisers
                .as(Role.DESK, event)
                .formParam("reason", "Asked for")
                .post(pageOf(event, anna) + "/cancellation")
                .then()
                .statusCode(303);

        form.put("lastName", "Late");
        send(event, anna, form).then().statusCode(409).body(containsString("has ended"));

        assertThat(people.view(anna).registrant().lastName()).isEqualTo("anna");
    }

    private Response correct(String event, Registered registered, String field, String value) {
        var form = form(event, registered);
        form.put(field, value);
        return send(event, registered, form);
    }

    /** As it is shown, filled in. */
    private Map<String, String> form(String event, Registered registered) {
        var page = organisers.as(Role.DESK, event).get(pageOf(event, registered) + "/details");
        var registrant = people.view(registered).registrant();
        var form = new LinkedHashMap<String, String>();
        form.put("version", version(page));
        form.put("firstName", registrant.firstName());
        form.put("lastName", registrant.lastName());
        form.put("organisation", registrant.organisation());
        form.put("organisationType", registrant.organisationType().code());
        form.put("country", registrant.country());
        return form;
    }

    private static String version(Response page) {
        page.then().contentType("text/html");
        var version = VERSION.matcher(page.asString());
        assertThat(version.find()).isTrue();
        return version.group(1);
    }

    private Response send(String event, Registered registered, Map<String, String> form) {
        return organisers
                .as(Role.DESK, event)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParams(form)
                .post(pageOf(event, registered) + "/details");
    }
}
