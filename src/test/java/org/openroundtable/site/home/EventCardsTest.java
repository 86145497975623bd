package org.openroundtable.site.home;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.database.Statements;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EventCardsTest {

    @Inject
    Given given;

    @Inject
    EventCards cards;

    @Inject
    Statements statements;

    @Test
    void theListOfEventsTakesTwoQueriesHoweverLongItIs() {
        given.anEvent().withCapacity(5).openNow();
        assertThat(queriesForTheList()).isEqualTo(2);

        given.anEvent().withCapacity(5).openNow();
        given.anEvent().withCapacity(5).openNow();
        assertThat(queriesForTheList()).isEqualTo(2);
    }

    private long queriesForTheList() {
        return statements.of(() -> cards.upcoming());
    }
}
