package org.openroundtable.organiser.waiting;

import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.account.role.Role;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;
import org.openroundtable.testing.page.Markup;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class WaitingPagesTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    Organisers organisers;

    @Test
    void whoWaitsForWhatAndWhyStandsInTheirOrder() {
        var event = given.anEvent().limitedTo(3, 1).openNow();
        people.register(event, "first", "s1");
        people.register(event, "second", "s1");
        people.register(event, "third", "s1");
        people.register(event, "fourth", "s1");

        var page = Markup.folded(organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/waiting")
                .asString());

        assertThat(page)
                .containsSubsequence(
                        "For the event as a whole",
                        "1 person",
                        "Test fourth",
                        "No place was free yet.",
                        "Session s1",
                        "3 people",
                        "Test second",
                        "No place was free yet.",
                        "Test third",
                        "Test fourth",
                        "Waits for a place in the event first.");
        assertThat(page).doesNotContain("Test first");
    }

    @Test
    void aLongListHidesNoOtherAndLeadsToAllWhoAreInIt() {
        var event = given.anEvent().limitedTo(null, 1, 1).openNow();
        IntStream.rangeClosed(0, 102).forEach(number -> people.register(event, "early" + number, "s1"));
        people.register(event, "late1", "s2");
        people.register(event, "late2", "s2");

        var page = Markup.folded(organisers
                .as(Role.DESK, event)
                .get("/organiser/events/" + event + "/waiting")
                .asString());

        assertThat(page)
                .containsSubsequence(
                        "Session s1",
                        "102 people",
                        "The first 100 are shown.",
                        "/organiser/events/" + event + "/registrations?session=s1&amp;place=waiting",
                        "Test early1<",
                        "Test early100<",
                        "Session s2",
                        "1 person",
                        "Test late2");
        assertThat(page).doesNotContain("Test early101<");
    }

    @Test
    void whereNobodyWaitsItIsSaid() {
        var event = given.anEvent().openNow();
        assertThat(organisers
                        .as(Role.DESK, event)
                        .get("/organiser/events/" + event + "/waiting")
                        .asString())
                .contains("Nobody is waiting.");
    }
}
