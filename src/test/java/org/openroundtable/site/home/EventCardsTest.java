package org.openroundtable.site.home;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class EventCardsTest {

    @Inject
    Given given;

    @Inject
    EventCards cards;

    @Inject
    SessionFactory database;

    @AfterEach
    void stopCounting() {
        database.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void theListOfEventsTakesTwoQueriesHoweverLongItIs() {
        given.anEvent().withCapacity(5).openNow();
        assertThat(queriesForTheList()).isEqualTo(2);

        given.anEvent().withCapacity(5).openNow();
        given.anEvent().withCapacity(5).openNow();
        assertThat(queriesForTheList()).isEqualTo(2);
    }

    private long queriesForTheList() {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        statistics.clear();
        cards.upcoming();
        return statistics.getPrepareStatementCount();
    }
}
