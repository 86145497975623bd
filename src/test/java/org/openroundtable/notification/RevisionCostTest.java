package org.openroundtable.notification;

import java.time.Instant;
import java.util.UUID;

import jakarta.inject.Inject;

import org.hibernate.SessionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.TestClock;

import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** What a document costs whose news thousands are told of, within the minute that a transaction may take. */
@QuarkusTest
class RevisionCostTest {

    @Inject
    Roundtable roundtable;

    @Inject
    SessionFactory database;

    @Inject
    TestClock clock;

    @BeforeEach
    void start() {
        clock.set(Instant.parse("2020-10-08T10:00:00Z"));
        database.getStatistics().setStatisticsEnabled(true);
    }

    @AfterEach
    void stopCounting() {
        database.getStatistics().setStatisticsEnabled(false);
    }

    @Test
    void thoseWhoHaveTheirPlacesAreToldWithOutAQueryForEach() {
        assertThat(queriesToTell(1)).isEqualTo(queriesToTell(3));
    }

    private long queriesToTell(int registrants) {
        var event = roundtable.event().withOpenSession("opening");
        var slug = roundtable.open(event);
        for (var i = 0; i < registrants; i++) {
            roundtable.register(slug, UUID.randomUUID() + "@registrant.example", "en", "panel-1");
        }
        event.whereSession("panel-1", panel -> panel.put("room", "Room 9"));
        event.whereSession("opening", opening -> opening.put("room", "Room 9"));
        database.getStatistics().clear();
        roundtable.open(event);
        return database.getStatistics().getQueryExecutionCount();
    }
}
