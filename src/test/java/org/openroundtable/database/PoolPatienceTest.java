package org.openroundtable.database;

import java.sql.SQLException;
import java.time.Duration;

import jakarta.inject.Inject;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSource.FlushMode;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class PoolPatienceTest {

    private static final Duration BEFORE_IT_IS_FORGOTTEN = Duration.ofSeconds(5);

    @Inject
    PoolPatience patience;

    @Inject
    AgroalDataSource pool;

    @Test
    void whenTheDatabaseIsBackPeopleWaitForAConnectionAsBefore() {
        var usual = timeout();
        patience.databaseIsAway();
        patience.databaseIsAway();
        assertThat(timeout()).isLessThan(usual);

        pool.flush(FlushMode.GRACEFUL);

        // Those that the pool has must go first.
        Awaitility.await("a new connection").atMost(BEFORE_IT_IS_FORGOTTEN).until(() -> {
            connect();
            return timeout().equals(usual);
        });
    }

    private void connect() throws SQLException {
        pool.getConnection().close();
    }

    private Duration timeout() {
        return pool.getConfiguration().connectionPoolConfiguration().acquisitionTimeout();
    }
}
