package org.openroundtable.live;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import io.agroal.api.AgroalDataSource;

/**
 * Listens to one channel with a connection of the pool, on a thread of its own, from {@link #start} to {@link #stop}.
 * Whatever becomes of the connection, it comes back with another one.
 */
public final class Listening {

    private static final Logger LOG = Logger.getLogger(Listening.class);

    /** After so long without a notice the connection is looked after, which may have gone without a word. */
    private static final Duration SILENCE = Duration.ofSeconds(5);

    private static final int ANSWERS_WITHIN_SECONDS = 5;
    private static final Duration BEFORE_THE_NEXT_TRY = Duration.ofSeconds(1);

    private final AgroalDataSource pool;
    private final String channel;
    private final Ear ear;
    private volatile boolean wanted;
    private Thread thread;

    /** @param channel an SQL identifier */
    public Listening(AgroalDataSource pool, String channel, Ear ear) {
        this.pool = pool;
        this.channel = channel;
        this.ear = ear;
    }

    /** Does nothing if it has begun. */
    public synchronized void start() {
        wanted = true;
        if (thread == null) {
            thread = new Thread(this::run, "listening-" + channel);
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** The connection goes back a few seconds later, unless somebody listens again by then. */
    public synchronized void stop() {
        wanted = false;
    }

    private void run() {
        while (isWanted()) {
            try (var connection = pool.getConnection()) {
                listen(connection);
            } catch (SQLException away) {
                LOG.debugf(away, "Nothing is heard of %s for a moment", channel);
                LockSupport.parkNanos(BEFORE_THE_NEXT_TRY.toNanos());
            }
        }
    }

    /** Once it says no, another thread may begin. */
    private synchronized boolean isWanted() {
        if (!wanted) {
            thread = null;
        }
        return wanted;
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("listen " + channel);
            ear.missedSome();
            while (wanted) {
                hear(connection);
            }
            // Nobody else who gets it from the pool wants to be told.
            statement.execute("unlisten *");
        } catch (SQLException gone) {
            connection.abort(Runnable::run);
            throw gone;
        }
    }

    private void hear(Connection connection) throws SQLException {
        var notices = connection.unwrap(PGConnection.class).getNotifications((int) SILENCE.toMillis());
        for (var notice : notices) {
            ear.hear(notice.getParameter());
        }
        if (notices.length == 0 && !connection.isValid(ANSWERS_WITHIN_SECONDS)) {
            throw new SQLException("The connection is gone");
        }
    }
}
