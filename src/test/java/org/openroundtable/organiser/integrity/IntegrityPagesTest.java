package org.openroundtable.organiser.integrity;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class IntegrityPagesTest {

    private static final String PAGE = "/organiser/integrity";

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Inject
    EntityManager entities;

    private String event;

    @AfterEach
    void setRight() {
        put("taken = taken - 1");
        check();
    }

    @Test
    void whatDoesNotHoldIsSaidWithTheEventInWhichItDoesNot() {
        event = given.anEvent().limitedTo(5, 5).openNow();
        people.register(event, "ada", "s1");
        assertThat(check())
                .doesNotContain(event)
                .containsSubsequence("it took", "seconds", "What a limit says is taken", "Holds");

        put("taken = taken + 1");

        assertThat(check())
                .containsSubsequence(
                        "Not all of it holds.",
                        "What a limit says is taken",
                        "/organiser/events/" + event,
                        "once",
                        "No address has two active registrations");
    }

    private void put(String change) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery("update capacity_limit set " + change
                        + " where owner = 'event' and event_id = (select id from event where slug = ?1)")
                .setParameter(1, event)
                .executeUpdate());
    }

    private String check() {
        organisers
                .asAdministrator()
                .header("Sec-Fetch-Site", "same-origin")
                .post(PAGE + "/checks")
                .then()
                .statusCode(303);
        return Markup.folded(organisers.asAdministrator().get(PAGE).asString());
    }
}
