package org.openroundtable.testing.database;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.hibernate.SessionFactory;

/** How many statements Hibernate prepares: without {@code begin} and {@code commit}. */
@Singleton
public class Statements {

    @Inject
    SessionFactory database;

    public long of(Runnable work) {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        try {
            var before = statistics.getPrepareStatementCount();
            work.run();
            return statistics.getPrepareStatementCount() - before;
        } finally {
            statistics.setStatisticsEnabled(false);
        }
    }
}
