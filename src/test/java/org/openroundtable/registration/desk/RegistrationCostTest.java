package org.openroundtable.registration.desk;

import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.People;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent to the database for one registration is what makes it fast or slow. */
@QuarkusTest
class RegistrationCostTest {

    @Inject
    Given given;

    @Inject
    People people;

    @Inject
    SessionFactory database;

    @BeforeEach
    void count() {
        database.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        database.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void whereThereIsRoomItTakesElevenStatementsWhateverIsChosen() {
        assertThat(fewestStatements(100)).isEqualTo(11);
    }

    @Test
    void inTheLineItTakesSeventeen() {
        assertThat(fewestStatements(0)).isEqualTo(17);
    }

    /** Of several registrations, because one now and then fetches a range of ids besides. */
    private long fewestStatements(int capacity) {
        var event = given.anEvent().limitedTo(capacity, 100, 100).openNow();
        return IntStream.range(0, 5)
                .mapToLong(i -> statementsOf(() -> people.register(event, "person" + i + "x", "s1", "s2")))
                .min()
                .orElseThrow();
    }

    private long statementsOf(Runnable registration) {
        var before = database.getStatistics().getPrepareStatementCount();
        registration.run();
        return database.getStatistics().getPrepareStatementCount() - before;
    }
}
