package org.openroundtable.registration.desk;

import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What is sent to the database for one registration is what makes it fast or slow. */
@QuarkusTest
class RegistrationCostTest {

    @Inject
    Roundtables given;

    @Inject
    RegistrationDesk desk;

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
    void inTheLineItTakesFifteen() {
        assertThat(fewestStatements(0)).isEqualTo(15);
    }

    /** Of several registrations, because one now and then fetches a range of ids besides. */
    private long fewestStatements(int capacity) {
        var event = given.open(capacity, 100, 100);
        return IntStream.range(0, 5)
                .mapToObj(i -> given.request(event, "person" + i + "x", "s1", "s2"))
                .mapToLong(this::statementsOf)
                .min()
                .orElseThrow();
    }

    private long statementsOf(RegistrationRequest request) {
        var before = database.getStatistics().getPrepareStatementCount();
        desk.register(request);
        return database.getStatistics().getPrepareStatementCount() - before;
    }
}
