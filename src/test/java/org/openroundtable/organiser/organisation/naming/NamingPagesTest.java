package org.openroundtable.organiser.organisation.naming;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

/** What a stranger types stands nowhere in public before somebody vouches for it; organisers decide on the others. */
@QuarkusTest
class NamingPagesTest {

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    Organisers organisers;

    @Inject
    EntityManager entities;

    private final String organisation = word() + " " + word();
    private final String person = word();

    @Test
    void anOrganisationIsNamedOnceSomebodyFromThereHasOpenedTheLinkThatWasMailed() {
        var event = given.anEvent().openNow();
        register(event, organisation).sendAndFollow();

        assertThat(isNamed(event)).isFalse();
        organisations(event)
                .then()
                .body(containsString("0 of 1 organisation named here"), containsString("has shown that the address"));

        given().get(letterbox.linkIn("confirmation", person + "@industry.example"))
                .then()
                .statusCode(200);

        assertThat(isNamed(event)).isTrue();
        organisations(event).then().body(not(containsString("named here")));
    }

    @Test
    void whereAddressesAreConfirmedFirstThatIsEnough() {
        var event = given.anEvent().confirmingAddresses(Duration.ofHours(1)).openNow();
        register(event, organisation).sendAndFollow();
        var page = letterbox.linkIn("address", person + "@industry.example");
        assertThat(isNamed(event)).isFalse();

        HtmlForm.on(page + "/confirmation").sendAndFollow();

        assertThat(isNamed(event)).isTrue();
    }

    @Test
    void theirOwnNameIsNoOrganisationThatIsNamedByItself() {
        var event = given.anEvent().openNow();
        register(event, person + " TEST").sendAndFollow();
        given().get(letterbox.linkIn("confirmation", person + "@industry.example"));

        organisations(event).then().body(not(containsString(person)));

        desk(event)
                .formParam("decision", "shown")
                .post(page(event) + "/" + id(person + " TEST") + "/naming")
                .then()
                .statusCode(303);
        organisations(event).then().body(containsString(person + " TEST"));
    }

    @Test
    void anOrganiserNamesHidesAndLeavesItToTheRule() {
        var event = given.anEvent().openNow();
        register(event, organisation).sendAndFollow();
        desk(event)
                .get(page(event))
                .then()
                .statusCode(200)
                .body(containsString("Not named"), containsString(organisation));

        decide(event, "shown");
        assertThat(isNamed(event)).isTrue();
        decide(event, "hidden");
        assertThat(isNamed(event)).isFalse();
        desk(event)
                .get(page(event) + "?q=" + organisation.substring(1).toUpperCase(Locale.ROOT))
                .then()
                .body(containsString("Hidden"), containsString(organisation));
        desk(event).get(page(event) + "?q=another").then().body(not(containsString(organisation)));
        given().get(letterbox.linkIn("confirmation", person + "@industry.example"));
        assertThat(isNamed(event)).isFalse();
        var naming = page(event) + "/" + id(organisation) + "/naming";
        desk(event).formParam("decision", "garbage").post(naming).then().statusCode(400);
        desk(event).formParam("none", "").post(naming).then().statusCode(400);
        assertThat(isNamed(event)).as("after what is no decision").isFalse();
        desk(event).get(page(event)).then().body(containsString("name=\"decision\" value=\"\""));
        decide(event, "");
        assertThat(isNamed(event)).isTrue();

        organisers
                .as(Role.ORGANISER, event)
                .get("/organiser/events/" + event + "/history")
                .then()
                .body(
                        containsString("named an organisation on the public pages"),
                        containsString("hid an organisation on the public pages"),
                        containsString(organisation));
    }

    @Test
    void whatIsHiddenAtAllEventsIsNamedNowhere() {
        var event = given.anEvent().openNow();
        register(event, organisation).sendAndFollow();
        decide(event, "shown");
        assertThat(isNamed(event)).isTrue();

        var one = page(event) + "/" + id(organisation);
        organisers.asAdministrator().post(one + "/unlisting").then().statusCode(303);
        assertThat(isNamed(event)).isFalse();
        decide(event, "shown");
        assertThat(isNamed(event)).isFalse();

        organisers.asAdministrator().post(one + "/listing").then().statusCode(303);
        assertThat(isNamed(event)).isTrue();
    }

    @Test
    void ofTwoOfOneNameTheOneWithoutASpeakerIsNamedToo() {
        var programme = given.anEvent();
        var event = programme.openNow();
        for (var country : List.of("DE", "FI")) {
            var address = person + country.toLowerCase(Locale.ROOT) + "@gmail.com";
            register(event, organisation, address, country).sendAndFollow();
            given().get(letterbox.linkIn("confirmation", address));
        }
        programme
                .where(document -> ((ObjectNode) document.at("/speakers/0")).put("organisation", organisation))
                .asItIs();

        var rows = "<th scope=\"row\"><bdi>" + organisation + "</bdi>";
        assertThat(organisations(event).asString().replaceAll("\\s+", " "))
                .containsOnlyOnce(rows + " (Germany)")
                .containsOnlyOnce(rows + " (Finland)");
        var figures = "/organiser/events/" + event + "/figures";
        assertThat(List.of(page(event), figures, figures + "/transparency.csv"))
                .allSatisfy(path -> assertThat(desk(event).get(path).asString().replace("</bdi>", ""))
                        .contains(organisation + " (Germany)", organisation + " (Finland)"));
    }

    @Test
    void whomAnotherEventDoesNotKnowCannotBeDecidedOnThere() {
        var event = given.anEvent().openNow();
        register(event, organisation).sendAndFollow();
        var other = given.anEvent().openNow();

        desk(other)
                .formParam("decision", "shown")
                .post(page(other) + "/" + id(organisation) + "/naming")
                .then()
                .statusCode(404);
    }

    /** One that nothing else resembles. */
    private static String word() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .mapToObj(digit -> String.valueOf((char) ('a' + Character.digit(digit, 16))))
                .collect(Collectors.joining());
    }

    private void decide(String event, String decision) {
        desk(event)
                .formParam("decision", decision)
                .post(page(event) + "/" + id(organisation) + "/naming")
                .then()
                .statusCode(303);
    }

    /** On the event's page, on that of its organisations, and among what is suggested to whoever registers: on all or none. */
    private boolean isNamed(String event) {
        var named = organisations(event).asString().contains(organisation);
        assertThat(fresh("/events/" + event).asString().contains(organisation)).isEqualTo(named);
        assertThat(fresh("/organisations/known").asString().contains(organisation))
                .isEqualTo(named);
        return named;
    }

    private static Response organisations(String event) {
        return fresh("/events/" + event + "/organisations");
    }

    /** Pages that everybody may read are kept for a moment under their address. */
    private static Response fresh(String path) {
        return given().queryParam("fresh", UUID.randomUUID()).get(path);
    }

    private HtmlForm register(String event, String organisation) {
        return register(event, organisation, person + "@industry.example", "DE");
    }

    private HtmlForm register(String event, String organisation, String email, String country) {
        return HtmlForm.on("/events/" + event + "/register")
                .with("firstName", "Test")
                .with("lastName", person)
                .with("email", email)
                .with("organisation", organisation)
                .with("organisationType", "company")
                .with("country", country);
    }

    private RequestSpecification desk(String event) {
        return organisers.as(Role.DESK, event);
    }

    private static String page(String event) {
        return "/organiser/events/" + event + "/organisations";
    }

    private Long id(String organisation) {
        return entities.createQuery("select id from Organisation where name = ?1", Long.class)
                .setParameter(1, organisation)
                .getSingleResult();
    }
}
