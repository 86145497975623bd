package org.openroundtable.organiser.registration;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.event.EventStatus;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;

@QuarkusTest
class EntryPagesTest {

    private static final Pattern SUBMISSION = Pattern.compile("name=\"submission\" value=\"([\\w-]+)\"");

    private final String person = UUID.randomUUID().toString();
    private final String address = person + "@industry.example";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Letterbox letterbox;

    @Inject
    Organisers organisers;

    @Test
    void somebodyIsAddedBeforeRegistrationOpensAndGetsTheConfirmation() {
        var now = Instant.now();
        var event = given.anEvent()
                .withSession("p1", 5)
                .asking("{'code': 'invoice', 'kind': 'shortText', 'label': 'Invoice number', 'organisersOnly': true}")
                .openBetween(now.plusSeconds(3600), now.plusSeconds(7200));
        var form = form(event);
        form.put("sessions", List.of("p1"));
        form.put("invoice", List.of("2026-17"));
        form.put("language", List.of("de"));

        var added = send(event, form);

        added.then().statusCode(303).header("Location", endsWith("?done=saved"));
        var detail = added.header("Location").replaceFirst("http://[^/]*", "");
        organisers
                .as(Role.DESK, event)
                .get(detail)
                .then()
                .body(
                        containsString("Test " + person),
                        containsString("2026-17"),
                        containsString("says that they know what becomes of their data"),
                        containsString("<bdi>Grace Organiser</bdi>"));
        assertThat(letterbox.only("confirmation", address).subject()).startsWith("Sie sind angemeldet");
        assertThat(given.occupancyOf(event).session("p1").orElseThrow().taken()).isEqualTo(1);

        send(event, form).then().statusCode(303).header("Location", endsWith(detail));
        assertThat(letterbox.all("confirmation", address)).hasSize(1);
    }

    @Test
    void whomOrganisersEnterTheyApproveOf() {
        var event = given.anEvent().approving().openNow();

        send(event, form(event)).then().statusCode(303);

        assertThat(letterbox.occasions(address)).containsExactly("confirmation");
    }

    @Test
    void nobodyIsWrittenToIfThatIsNotWanted() {
        var event = given.anEvent().openNow();
        var form = form(event);
        form.remove("tell");

        send(event, form).then().statusCode(303);

        assertThat(letterbox.occasions(address)).isEmpty();
    }

    @Test
    void whatIsMissingIsNamedAndWhatWasTypedIsKept() {
        var event = given.anEvent().openNow();
        var form = form(event);
        form.put("email", List.of("nowhere"));
        form.remove("informed");

        send(event, form)
                .then()
                .statusCode(422)
                .body(
                        containsString("Enter an e-mail address"),
                        containsString("Tell them what becomes of their data"),
                        containsString("value=\"" + person + "\""));
    }

    @Test
    void whoeverIsRegisteredAlreadyIsShown() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, person);

        send(event, form(event))
                .then()
                .statusCode(422)
                .body(
                        containsString("This address is registered already"),
                        containsString("/registrations/" + anna.registration().id() + "\""));

        assertThat(letterbox.all("already-registered", address)).isEmpty();
    }

    @Test
    void aPlaceBeyondTheLimitIsGivenOnlyForAReason() {
        var event = given.anEvent()
                .withCapacity(1)
                .withSession("p1", 1)
                .withoutWaitlist()
                .openNow();
        people.register(event, "first", "p1");
        var form = form(event);
        form.put("sessions", List.of("p1"));

        send(event, form).then().statusCode(422).body(containsString("give a reason to exceed the limit"));
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(1);

        form.put("beyond", List.of("Speaks on the panel"));
        var added = send(event, form);

        added.then().statusCode(303);
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(2);
        assertThat(given.occupancyOf(event).session("p1").orElseThrow().taken()).isEqualTo(2);
        organisers
                .as(Role.DESK, event)
                .get(added.header("Location").replaceFirst("http://[^/]*", ""))
                .then()
                .body(containsString("<bdi>Speaks on the panel</bdi>"));
    }

    @Test
    void withoutAReasonTheyWaitAsOthersDo() {
        var event = given.anEvent().withCapacity(1).openNow();
        people.register(event, "first");

        send(event, form(event)).then().statusCode(303);

        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(1);
        assertThat(given.occupancyOf(event).event().waiting()).isEqualTo(1);
        assertThat(letterbox.all("waiting", address)).hasSize(1);
    }

    @Test
    void nobodyIsAddedToAnEventThatDoesNotTakePlace() {
        var event = given.anEvent().openNow();
        var form = form(event);
        given.theEvent(event).being(EventStatus.CANCELLED).openNow();

        send(event, form).then().statusCode(409);
    }

    private Map<String, List<String>> form(String event) {
        var page = organisers.as(Role.DESK, event).get(path(event)).asString();
        var submission = SUBMISSION.matcher(page);
        assertThat(submission.find()).isTrue();
        assertThat(page).containsPattern("name=\"tell\" value=\"true\"\\s+checked");
        var form = new LinkedHashMap<String, List<String>>();
        form.put("submission", List.of(submission.group(1)));
        form.put("firstName", List.of("Test"));
        form.put("lastName", List.of(person));
        form.put("email", List.of(address));
        form.put("language", List.of("en"));
        form.put("organisation", List.of("Captura"));
        form.put("organisationType", List.of("company"));
        form.put("country", List.of("ES"));
        form.put("tell", List.of("true"));
        form.put("informed", List.of("true"));
        return form;
    }

    private Response send(String event, Map<String, List<String>> form) {
        var request = organisers.as(Role.DESK, event).contentType("application/x-www-form-urlencoded; charset=UTF-8");
        form.forEach((field, values) -> request.formParam(field, values));
        return request.post(path(event));
    }

    private static String path(String event) {
        return "/organiser/events/" + event + "/registrations/new";
    }
}
