package org.openroundtable;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.api.Registrations;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.EventBuilder;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.HtmlForm;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.openroundtable.testing.RegistrationByForm.fillIn;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** Where addresses are confirmed first, no answer of form or API tells whether an address is registered already. */
@QuarkusTest
class AnsweredByMailTest {

    private static final String DOMAIN = "@industry.example";

    private final String known = "known-" + UUID.randomUUID();
    private final String fresh = "fresh-" + UUID.randomUUID();

    @Inject
    Given given;

    @Inject
    Letterbox letterbox;

    @Inject
    TestClock clock;

    @BeforeEach
    void stopTheClock() {
        clock.advance(Duration.ZERO);
    }

    @Test
    void theFormLeadsEverybodyToOnePageOfTheEvent() {
        var slug = confirming().withSession("p1", 5).openNow();
        byForm(slug, known, "p1");

        var page = alike(person -> byForm(slug, person, "p1")).then().statusCode(303);

        page.header("Location", endsWith("/events/" + slug + "/register/mailbox"));
        given().get("/events/" + slug + "/register/mailbox")
                .then()
                .statusCode(200)
                .body(
                        containsString("Look in your mailbox"),
                        containsString("Registering for "),
                        containsString("held for 24 hours"),
                        not(containsString("Session p1")),
                        not(matchesPattern("(?s).*/registrations/[\\w-]{43}.*")));
    }

    @Test
    void theApiAnswersEverybodyTheSameAndGivesNoLink() {
        var slug = confirming().withSession("p1", 5).openNow();
        byApi(slug, known, key(), "p1");

        alike(person -> byApi(slug, person, key(), "p1"))
                .then()
                .statusCode(202)
                .header("Location", equalTo(null))
                .header("Cache-Control", equalTo("no-store"))
                .body("keySet()", equalTo(Set.of("status", "heldUntil")))
                .body("status", equalTo("pendingEmail"))
                .body(
                        "heldUntil",
                        equalTo(clock.instant().plus(Duration.ofHours(24)).toString()));
    }

    @Test
    void theMailTellsWhoIsNewAndWhoIsRegistered() {
        var slug = confirming().openNow();
        byForm(slug, known);
        byForm(slug, known);
        byApi(slug, fresh, key());

        assertThat(letterbox.occasions(known + DOMAIN)).containsExactly("address", "already-registered");
        assertThat(letterbox.occasions(fresh + DOMAIN)).containsExactly("address");
        given().get(letterbox.linkIn("already-registered", known + DOMAIN))
                .then()
                .body(containsString("/confirmation\""));
    }

    @Test
    void whoHasConfirmedTheAddressIsKnownByNoOtherAnswer() {
        var slug = confirming().openNow();
        byForm(slug, known);
        HtmlForm.on(letterbox.linkIn("address", known + DOMAIN)).sendAndFollow();

        alike(person -> byForm(slug, person)).then().statusCode(303);
    }

    @Test
    void whetherOneWouldWaitIsToldByMail() {
        var slug = confirming().withCapacity(1).withSession("p1", 0).openNow();
        byForm(slug, known, "p1");

        alike(person -> byForm(slug, person, "p1")).then().statusCode(303);
        alike(person -> byApi(slug, person + "-2", key())).then().statusCode(202);
    }

    @Test
    void aFullEventRefusesEverybodyAlike() {
        var slug = confirming().withCapacity(1).withoutWaitlist().openNow();
        var form = HtmlForm.on("/events/" + slug + "/register");
        byForm(slug, known);

        assertThat(refusal(fill(form, known))).isEqualTo(refusal(fill(form, fresh)));
        alike(person -> byApi(slug, person, key()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:openroundtable:problem:full"));
    }

    @Test
    void aFullSessionRefusesEverybodyAlike() {
        var slug = confirming().withSessionWithoutWaitlist("p1", 1).openNow();
        byForm(slug, known, "p1");

        alike(person -> byApi(slug, person, key(), "p1"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:openroundtable:problem:full"));
    }

    @Test
    void theSameKeyGetsTheSameAnswerAndAnotherWishUnderItIsRefused() {
        var slug = confirming().withSession("p1", 5).openNow();
        byApi(slug, known, key());
        var keys = List.of(key(), key());
        var first = List.of(byApi(slug, known, keys.get(0)), byApi(slug, fresh, keys.get(1)));
        clock.advance(Duration.ofMinutes(5));

        var again = List.of(byApi(slug, known, keys.get(0)), byApi(slug, fresh, keys.get(1)));
        var other = List.of(byApi(slug, known, keys.get(0), "p1"), byApi(slug, fresh, keys.get(1), "p1"));

        assertThat(first).extracting(AnsweredByMailTest::seen).containsOnly(seen(again.get(0)));
        assertThat(again).extracting(AnsweredByMailTest::seen).containsOnly(seen(first.get(1)));
        assertThat(other).extracting(AnsweredByMailTest::seen).containsOnly(seen(other.get(0)));
        Registrations.problem(other.get(0).then(), 422, "idempotency-key-reused");
        assertThat(letterbox.occasions(known + DOMAIN)).containsExactly("address", "already-registered");
    }

    /** Also once the event asks for nothing to be confirmed any more: the key is no way to somebody else's registration. */
    @Test
    void whatWasAnsweredByMailIsNeverAnsweredWithALink() {
        var event = confirming();
        var slug = event.openNow();
        var key = key();
        byApi(slug, known, key());
        byApi(slug, known, key);
        event.where(document -> document.withObject("/registration").put("confirmAddress", false))
                .openNow();

        byApi(slug, known, key).then().statusCode(202).body("manageUrl", equalTo(null));
    }

    @Test
    void whoGoesBackAndSendsTheFormAgainIsSentToTheSamePage() {
        var slug = confirming().openNow();
        var form = HtmlForm.on("/events/" + slug + "/register");
        var sent = List.of(fill(form, fresh), fill(form, fresh), fill(form, fresh + "-2"));

        assertThat(sent).allMatch(page -> page.sendAndFollow().equals("/events/" + slug + "/register/mailbox"));
        assertThat(letterbox.occasions(fresh + DOMAIN)).containsExactly("address");
        assertThat(letterbox.occasions(fresh + "-2" + DOMAIN)).containsExactly("address");
    }

    private EventBuilder confirming() {
        return given.anEvent().confirmingAddresses(Duration.ofHours(24));
    }

    /** What both get, once it is seen that it is the same. */
    private Response alike(Function<String, Response> registering) {
        var newcomer = registering.apply(fresh);
        var registered = registering.apply(known);
        assertThat(seen(registered)).isEqualTo(seen(newcomer));
        return registered;
    }

    /** All that can be seen of an answer but what was typed. */
    private static List<String> seen(Response answer) {
        var headers = answer.headers().asList().stream()
                .filter(header -> !header.getName().equals("Date"))
                .map(Object::toString)
                .sorted();
        return Stream.concat(Stream.of(answer.statusLine(), answer.asString()), headers)
                .map(text -> text.replaceAll("(known|fresh)-[0-9a-f-]{36}", "somebody"))
                .toList();
    }

    private static List<String> refusal(HtmlForm form) {
        var answer = form.send();
        answer.then().statusCode(409).body(allOf(containsString("full"), not(containsString("registered already"))));
        return seen(answer);
    }

    private static Response byForm(String slug, String person, String... sessions) {
        var form = filledIn(slug, person);
        List.of(sessions).forEach(session -> form.with("sessions", session));
        return form.send();
    }

    private static HtmlForm fill(HtmlForm form, String person) {
        return fillIn(form.again(), person);
    }

    private static Response byApi(String slug, String person, String key, String... sessions) {
        return Api.anonymous()
                .header("Idempotency-Key", key)
                .body(Registrations.body(person + DOMAIN, sessions))
                .post("/api/v1/events/{slug}/registrations", slug);
    }

    private static String key() {
        return UUID.randomUUID().toString();
    }
}
