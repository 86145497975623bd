package org.openroundtable.site.delegation;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.registration.delegation.OrganisationLimits.ofEach;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** A person who was named by an organiser looks after the registrations of an organisation, and after no others. */
@QuarkusTest
class DelegationPagesTest {

    private final String own = UUID.randomUUID().toString();

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    Organisers organisers;

    @Inject
    EntityManager database;

    @Inject
    TestClock clock;

    private EventBuilder event;
    private String slug;

    @BeforeEach
    void anEvent() {
        event = given.anEvent().withSession("p1", 9).where(ofEach(2));
        slug = event.openNow();
    }

    @Test
    void theLinkGoesToTheAddressAndShowsThePeopleOfTheOrganisationAlone() {
        filledIn(slug, "ada" + own).with("sessions", "p1").sendAndFollow();
        comeFromElsewhere("eve" + own);

        var page = page(name());

        assertThat(page)
                .containsSubsequence("Registrations of INDUSTRY AG", "ada" + own, "Registered", "Session p1", "Replace")
                .doesNotContain("eve" + own, "Elsewhere");
        assertThat(Markup.folded(
                        organisers.as(Role.DESK, slug).get(delegations()).asString()))
                .contains("INDUSTRY AG", focalPoint());
    }

    @Test
    void whomTheyRegisterIsWrittenToCountsAndIsKnownToBeTheirs() {
        var link = name();

        add(link, "ada").then().statusCode(303);
        add(link, "ben").then().statusCode(303);
        add(link, "cai").then().statusCode(303);

        assertThat(page(link))
                .containsSubsequence("ada" + own, "Registered", "ben" + own, "Registered", "cai" + own, "Waiting");
        assertThat(letterbox
                        .only("confirmation", "ada" + own + "@industry.example")
                        .text())
                .contains("/registrations/");
        add(link, "ada").then().statusCode(422).body(containsString("This address is registered already"));
        assertThat(Markup.folded(organisers
                        .as(Role.ORGANISER, slug)
                        .get("/organiser/events/" + slug + "/history")
                        .asString()))
                .contains(focalPoint(), "named a focal point", "INDUSTRY AG");
    }

    @Test
    void whoeverIsNotToldOfIsNotRegistered() {
        var link = name();

        person("ada")
                .formParam("country", "DE")
                .post(link + "/registrations")
                .then()
                .statusCode(422)
                .body(containsString("<a href=\"#informed\">"), containsString("ada" + own));
    }

    @Test
    void whoeverComesInsteadGetsTheSameSessionsThoughOthersWait() {
        var link = name();
        filledIn(slug, "ada" + own).with("sessions", "p1").sendAndFollow();
        filledIn(slug, "ben" + own).with("sessions", "p1").sendAndFollow();
        filledIn(slug, "cai" + own).with("sessions", "p1").sendAndFollow();

        replace(link, id("ada" + own), "dan").then().statusCode(303);

        assertThat(page(link))
                .containsSubsequence("ben" + own, "cai" + own, "Waiting", "dan" + own, "Registered", "Session p1")
                .doesNotContain("ada" + own);
        assertThat(letterbox
                        .only("cancellation", "ada" + own + "@industry.example")
                        .text())
                .contains("cancelled");
        replace(link, id("ben" + own), "dan").then().statusCode(422);
        assertThat(page(link)).contains("ben" + own);
    }

    @Test
    void theyApproveTheirOwnAndNobodyElse() {
        event.approving().openNow();
        var link = name();
        filledIn(slug, "ada" + own).sendAndFollow();
        comeFromElsewhere("eve" + own);
        assertThat(page(link)).containsSubsequence("ada" + own, "To be approved", "Approve");

        approve(link, id("ada" + own)).then().statusCode(303);
        approve(link, id("eve" + own)).then().statusCode(404);
        replace(link, id("eve" + own), "dan").then().statusCode(404);

        assertThat(page(link)).containsSubsequence("ada" + own, "Registered").doesNotContain("To be approved");
    }

    @Test
    void theLinkIsGoodForNothingOnceItIsWithdrawnOrTheEventIsOver() {
        var withdrawn = name();
        var form = organisers.as(Role.DESK, slug).get(delegations()).asString();
        var path = form.replaceAll("(?s).*action=\"([^\"]+/withdrawal)\".*", "$1");
        organisers
                .as(Role.DESK, slug)
                .contentType("application/x-www-form-urlencoded")
                .post(path)
                .then()
                .statusCode(303);
        given().get(withdrawn).then().statusCode(404);
        add(withdrawn, "ada").then().statusCode(404);
        var link = name();
        given().get(link).then().statusCode(200).header("Cache-Control", containsString("no-store"));

        clock.advance(Duration.ofDays(60));

        given().get(link).then().statusCode(404);
        given().get("/delegations/" + "x".repeat(43)).then().statusCode(404);
    }

    @Test
    void whatNoFormOffersIsNotTaken() {
        var garbage = Map.of("organisation", "INDUSTRY AG", "email", focalPoint(), "language", "garbage");
        var desk = organisers.as(Role.DESK, slug);
        desk.formParams(garbage).post(delegations()).then().statusCode(400);
        assertThat(letterbox.all("focal-point", focalPoint())).isEmpty();
    }

    private void comeFromElsewhere(String person) {
        HtmlForm.on("/events/" + slug + "/register")
                .with("lastName", person)
                .with("email", person + "@elsewhere.example")
                .with("organisation", "Elsewhere SpA")
                .with("organisationType", "company")
                .with("country", "IT")
                .sendAndFollow();
    }

    private String delegations() {
        return "/organiser/events/" + slug + "/invitations/delegations";
    }

    private String focalPoint() {
        return "focal-" + own + "@industry.example";
    }

    /** The path in the last mail. */
    private String name() {
        organisers
                .as(Role.DESK, slug)
                .formParams(Map.of("organisation", "INDUSTRY AG", "email", focalPoint(), "language", "en"))
                .post(delegations())
                .then()
                .statusCode(303);
        var mails = letterbox.all("focal-point", focalPoint());
        var text = mails.get(mails.size() - 1).text();
        return text.replaceAll("(?s).*(/delegations/[\\w-]{43}).*", "$1");
    }

    private RequestSpecification person(String name) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("firstName", "Test")
                .formParam("lastName", name + own)
                .formParam("email", name + own + "@industry.example");
    }

    private Response add(String link, String name) {
        return person(name)
                .formParam("country", "DE")
                .formParam("informed", "true")
                .post(link + "/registrations");
    }

    private Response replace(String link, String id, String name) {
        return person(name)
                .formParam("country", "DE")
                .formParam("informed", "true")
                .post(link + "/registrations/" + id + "/replacement");
    }

    private static Response approve(String link, String id) {
        return given().redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded")
                .post(link + "/registrations/" + id + "/approval");
    }

    private static String page(String link) {
        return Markup.folded(given().get(link).asString());
    }

    private String id(String lastName) {
        return (String) database.createNativeQuery(
                        "select cast(id as text) from registration where last_name = ?1", String.class)
                .setParameter(1, lastName)
                .getSingleResult();
    }
}
