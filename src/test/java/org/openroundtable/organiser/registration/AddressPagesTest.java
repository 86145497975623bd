package org.openroundtable.organiser.registration;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.Race;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.registration.PlaceState.CONFIRMED;
import static org.openroundtable.registration.PlaceState.WAITING;
import static org.openroundtable.testing.staff.Organisers.pageOf;

@QuarkusTest
class AddressPagesTest {

    private static final Pattern CONFIRMATION = Pattern.compile("/registrations/[A-Za-z0-9_-]{43}/address");

    private final String person = UUID.randomUUID().toString();
    private final String former = person + "@industry.example";
    private final String other = person + "@elsewhere.example";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Letterbox letterbox;

    @Inject
    Organisers organisers;

    @Test
    void anotherAddressHoldsOnceItIsConfirmedThereAndNotBefore() {
        var event = given.anEvent().withSession("p1", 5).withSession("p2", 1).openNow();
        people.register(event, "first", "p2");
        var anna = people.register(event, person, "p1", "p2");
        var before = "/registrations/" + anna.token().value();

        give(event, anna, other).then().statusCode(303).header("Location", endsWith("/address?done=sent"));

        var letter = letterbox.only("new-address", other).text();
        assertThat(letter).contains("This address was given for a registration").doesNotContain(person, "Session p1");
        var link = linkIn(letter);
        assertThat(people.view(anna).registrant().email()).isEqualTo(former);
        organisers
                .as(Role.DESK, event)
                .get(pageOf(event, anna) + "/address")
                .then()
                .body(containsString(other + " is still to be confirmed"));
        Organisers.requests().get(link).then().statusCode(200).body(containsString(other));
        Organisers.requests().get(link.replace("/address", "")).then().statusCode(404);
        assertThat(people.view(anna).registrant().email()).isEqualTo(former);

        var confirmed = Organisers.requests().post(link);

        confirmed.then().statusCode(303);
        var after = confirmed.header("Location").replaceFirst("http://[^/]*", "");
        Organisers.requests().get(after).then().statusCode(200).body(containsString(other));
        Organisers.requests().get(before).then().statusCode(410);
        Organisers.requests().post(link).then().statusCode(303);
        Organisers.requests().get(link).then().statusCode(303);
        assertThat(letterbox.only("former-address", former).text())
                .contains("now belongs to another address")
                .doesNotContain(other);
        assertThat(letterbox.only("change", other).text()).contains("This was corrected: e-mail address.");
        assertThat(letterbox.all("change", former)).isEmpty();
        assertThat(people.places(registeredAs(anna, after)))
                .containsEntry("p1", CONFIRMED)
                .containsEntry("p2", WAITING);
        assertThat(given.occupancyOf(event).event().taken()).isEqualTo(2);
        organisers
                .as(Role.DESK, event)
                .get(pageOf(event, anna))
                .then()
                .body(
                        containsString("gave another address, to be confirmed first"),
                        containsString("<bdi>Grace Organiser</bdi>"));
    }

    @Test
    void whoeverIsRegisteredAlreadyKeepsTheAddress() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, person);
        people.register(event, "bo");

        give(event, anna, "BO@industry.example")
                .then()
                .statusCode(422)
                .body(containsString("Somebody else is registered"));
        give(event, anna, "nowhere").then().statusCode(422).body(containsString("Enter an e-mail address"));
        give(event, anna, former).then().statusCode(422).body(containsString("This is the address already"));

        assertThat(letterbox.all("new-address", "BO@industry.example")).isEmpty();
    }

    @Test
    void ofTwoWhoGetTheSameAddressOneHasIt() {
        var event = given.anEvent().openNow();
        var two = List.of(people.register(event, person), people.register(event, "bo"));
        two.forEach(one -> give(event, one, other).then().statusCode(303));
        var links = letterbox.all("new-address", other).stream()
                .map(mail -> linkIn(mail.text()))
                .toList();

        var codes = Race.race(
                2, number -> Organisers.requests().post(links.get(number)).statusCode());

        assertThat(codes).containsExactlyInAnyOrder(303, 409);
        assertThat(letterbox.all("change", other)).hasSize(1);
    }

    @Test
    void whatWasGivenCanBeTakenBack() {
        var event = given.anEvent().openNow();
        var anna = people.register(event, person);
        give(event, anna, other).then().statusCode(303);
        var link = linkIn(letterbox.only("new-address", other).text());

        organisers
                .as(Role.DESK, event)
                .contentType("application/x-www-form-urlencoded")
                .post(pageOf(event, anna) + "/address/removal")
                .then()
                .statusCode(303);

        Organisers.requests().post(link).then().statusCode(404);
        assertThat(people.view(anna).registrant().email()).isEqualTo(former);
        organisers
                .as(Role.DESK, event)
                .get(pageOf(event, anna) + "/address")
                .then()
                .body(not(containsString(other)));
    }

    @Test
    void whoeverHadAnAddressToConfirmConfirmsItWithTheNewOne() {
        var event = given.anEvent().confirmingAddresses(Duration.ofHours(24)).openNow();
        var anna = people.register(event, person);
        give(event, anna, other).then().statusCode(303);

        var after = Organisers.requests()
                .post(linkIn(letterbox.only("new-address", other).text()))
                .header("Location");

        assertThat(people.view(registeredAs(anna, after)).isConfirmed()).isTrue();
        assertThat(letterbox.all("confirmation", other)).hasSize(1);
    }

    private static Registered registeredAs(Registered registered, String page) {
        var token = page.replaceFirst(".*/registrations/", "").replaceFirst("\\?.*", "");
        return new Registered(registered.registration(), new AccessToken(token));
    }

    private static String linkIn(String letter) {
        var link = CONFIRMATION.matcher(letter);
        assertThat(link.find()).isTrue();
        return link.group();
    }

    private Response give(String event, Registered registered, String address) {
        return organisers
                .as(Role.DESK, event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("email", address)
                .post(pageOf(event, registered) + "/address");
    }
}
