package org.openroundtable.organiser.registration;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.registration.desk.RegistrationOutcome.Registered;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Letterbox;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.openroundtable.testing.staff.Organisers.pageOf;

/** A mail that did not arrive is written anew, from what holds by then. */
@QuarkusTest
class RepeatedMailTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    Letterbox letterbox;

    @Inject
    EntityManager rows;

    @Test
    void aFailedConfirmationIsSentAgainWithALinkThatWorks() {
        var event = given.anEvent().withSession("p1", 5).openNow();
        var anna = registered(event, "anna", "p1");
        var mail = settled(anna, "confirmation", "FAILED");
        desk(event).get(pageOf(event, anna)).then().body(containsString("/mails/" + mail + "/repetition"));

        repeat(event, anna, mail)
                .then()
                .statusCode(303)
                .header("Location", endsWith(pageOf(event, anna) + "?done=sent"));

        assertThat(letterbox.all("confirmation", address(event, "anna")))
                .filteredOn(written -> !written.text().isEmpty())
                .singleElement()
                .satisfies(written -> assertThat(written.text())
                        .contains("Session p1", "Your registration is confirmed")
                        .containsPattern("/registrations/[A-Za-z0-9_-]{43}"));
        desk(event).get(pageOf(event, anna)).then().body(containsString("sent a mail again"));
        repeat(event, anna, mail).then().statusCode(422).body(containsString("waits to be sent already"));
    }

    @Test
    void whatDoesNotHoldAnyMoreIsNotSaidAgain() {
        var event = given.anEvent().withSession("p1", 5).openNow();
        var anna = registered(event, "anna", "p1");
        var mail = settled(anna, "confirmation", "FAILED");
        desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParams(Map.of("reason", "Asked by phone", "told", "true"))
                .post(pageOf(event, anna) + "/cancellation")
                .then()
                .statusCode(303);

        repeat(event, anna, mail).then().statusCode(422).body(containsString("does not hold any more"));
        assertThat(letterbox.occasions(address(event, "anna"))).containsExactly("confirmation", "cancellation");

        var cancellation = settled(anna, "cancellation", "FAILED");
        repeat(event, anna, cancellation).then().statusCode(303);
        assertThat(letterbox.occasions(address(event, "anna")))
                .containsExactly("confirmation", "cancellation", "cancellation");
        assertThat(letterbox.all("cancellation", address(event, "anna")))
                .anySatisfy(again -> assertThat(again.text()).contains("The reason given: Asked by phone"));
    }

    @Test
    void anOfferIsMadeAgainAsLongAsItIsOpenAndThenItIsTold() {
        var event = given.anEvent()
                .withSession("p1", 1)
                .offeringFor(Duration.ofHours(5))
                .openNow();
        var first = registered(event, "first", "p1");
        var anna = registered(event, "anna", "p1");
        settled(anna, "confirmation", "SENT");
        desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("reason", "Asked by phone")
                .post(pageOf(event, first) + "/cancellation");
        var offer = settled(anna, "offer", "FAILED");

        repeat(event, anna, offer).then().statusCode(303);

        assertThat(letterbox.all("offer", address(event, "anna")))
                .filteredOn(written -> !written.text().isEmpty())
                .singleElement()
                .satisfies(written -> assertThat(written.text()).contains("Session p1"));
        settled(anna, "offer", "SENT");
        rows("update place set state = 'CONFIRMED', offered_until = null where registration_id = ?1", anna);
        repeat(event, anna, offer).then().statusCode(422).body(containsString("does not hold any more"));
    }

    @Test
    void newsAreToldAsTheRegistrationStandsByNow() {
        var event = given.anEvent().withSession("p1", 1).withSession("p2", 5).openNow();
        var anna = registered(event, "anna", "p1");
        settled(anna, "confirmation", "SENT");
        desk(event)
                .contentType("application/x-www-form-urlencoded")
                .formParam("sessions", "p2")
                .formParam("stakes", "p1/confirmed")
                .post(pageOf(event, anna) + "/sessions");
        var change = settled(anna, "change", "FAILED");

        repeat(event, anna, change).then().statusCode(303);

        assertThat(letterbox.all("confirmation", address(event, "anna")))
                .filteredOn(written -> !written.text().isEmpty())
                .singleElement()
                .satisfies(written ->
                        assertThat(written.text()).contains("Session p2").doesNotContain("Session p1"));
    }

    /** Whether it was sent is what is said. */
    @Test
    void aLinkIsSentAsOftenAsItHelpsAndTheHistorySaysByWhom() {
        var event = given.anEvent().openNow();
        var anna = registered(event, "anna");
        for (var time = 0; time < 5; time++) {
            sendLink(event, anna)
                    .then()
                    .statusCode(303)
                    .header("Location", endsWith(pageOf(event, anna) + "?done=sent"));
            if (time == 0) {
                sendLink(event, anna).then().statusCode(422).body(containsString("waits to be sent already"));
            }
            settled(anna, "link", "SENT");
        }

        sendLink(event, anna).then().statusCode(422).body(containsString("several times within the hour"));

        assertThat(letterbox.occasions(address(event, "anna")))
                .filteredOn(occasion -> occasion.equals("link"))
                .hasSize(5);
        assertThat(Markup.folded(desk(event).get(pageOf(event, anna)).asString())
                        .split("<bdi>Grace Organiser</bdi></strong>sent the link", -1))
                .hasSize(6);
    }

    @Test
    void thatTheEventIsCancelledIsToldAgainWithTheReason() {
        var event = given.anEvent().openNow();
        var anna = registered(event, "anna");
        organisers
                .as(Role.ORGANISER, event)
                .formParams(Map.of("action", "cancel", "reason", "A strike.", "confirmed", "true", "tell", "true"))
                .post("/organiser/events/" + event + "/actions")
                .then()
                .statusCode(303);

        repeat(event, anna, settled(anna, "event-cancelled", "FAILED")).then().statusCode(303);

        assertThat(letterbox.all("event-cancelled", address(event, "anna")))
                .filteredOn(written -> !written.text().isEmpty())
                .singleElement()
                .satisfies(written -> assertThat(written.text()).contains("The reason given: A strike."));
    }

    @Test
    void aMailOfAnotherRegistrationIsNotThere() {
        var event = given.anEvent().openNow();
        var anna = registered(event, "anna");
        var bo = registered(event, "bo");
        var mail = settled(bo, "confirmation", "FAILED");

        repeat(event, anna, mail).then().statusCode(404);
        repeat(event, anna, UUID.randomUUID()).then().statusCode(404);
    }

    /** No more to be sent, with nothing in it any more. */
    private UUID settled(Registered registered, String occasion, String state) {
        return QuarkusTransaction.requiringNew().call(() -> (UUID) rows.createNativeQuery(
                        """
                        update outbox_mail set state = '%s', finished_at = created_at, text_body = '', html_body = '',
                               attachment_name = null, attachment_type = null, attachment_content = null,
                               picture_content = null
                         where id = (select id from outbox_mail where reference = ?1 and occasion = '%s'
                                      order by created_at desc limit 1)
                        returning id""".formatted(state, occasion), UUID.class)
                .setParameter(1, "registration/" + registered.registration().id())
                .getSingleResult());
    }

    private void rows(String update, Registered registered) {
        QuarkusTransaction.requiringNew().run(() -> assertThat(rows.createNativeQuery(update)
                        .setParameter(1, registered.registration().id())
                        .executeUpdate())
                .isPositive());
    }

    private Registered registered(String event, String person, String... sessions) {
        return people.register(event, People.somebody("Test", person, address(event, person)), "en", sessions);
    }

    private static String address(String event, String person) {
        return person + "@" + event + ".example";
    }

    private Response repeat(String event, Registered registered, UUID mail) {
        return desk(event).post(pageOf(event, registered) + "/mails/" + mail + "/repetition");
    }

    private Response sendLink(String event, Registered registered) {
        return desk(event).post(pageOf(event, registered) + "/link");
    }

    private RequestSpecification desk(String event) {
        return organisers.as(Role.DESK, event);
    }
}
