package org.openroundtable.database;

import java.sql.Connection;
import java.time.Duration;

import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalPoolInterceptor;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration;
import io.vertx.core.Vertx;

/**
 * How long people wait for a connection. While the database is known to be away nobody waits: the pool tries each time
 * once more, a second later and whatever it is told, unless there is no second left.
 */
@Singleton
public class PoolPatience implements AgroalPoolInterceptor {

    /** The pool keeps as much for its second try, which then follows at once. */
    private static final Duration NONE = Duration.ofMillis(100);

    /** Then somebody waits again, in case that nothing else has told that the database is back. */
    private static final Duration KNOWN = Duration.ofSeconds(10);

    private final Instance<AgroalDataSource> pool;
    private final Vertx vertx;
    private Duration usual;
    private long timer;

    PoolPatience(Instance<AgroalDataSource> pool, Vertx vertx) {
        this.pool = pool;
        this.vertx = vertx;
    }

    /** Somebody was told so by the database, or by nobody at its address. */
    public synchronized void databaseIsAway() {
        if (usual == null) {
            usual = settings().acquisitionTimeout();
            settings().setAcquisitionTimeout(NONE);
        } else {
            vertx.cancelTimer(timer);
        }
        timer = vertx.setTimer(KNOWN.toMillis(), later -> end());
    }

    /** A new one: the database is there. */
    @Override
    public void onConnectionCreate(Connection connection) {
        end();
    }

    private synchronized void end() {
        if (usual != null) {
            settings().setAcquisitionTimeout(usual);
            usual = null;
            vertx.cancelTimer(timer);
        }
    }

    private AgroalConnectionPoolConfiguration settings() {
        return pool.get().getConfiguration().connectionPoolConfiguration();
    }
}
