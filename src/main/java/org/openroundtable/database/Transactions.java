package org.openroundtable.database;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

/**
 * Transactions that many want to make at once, and that begin again when they have lost to another one: nothing of them
 * is written then, and the next attempt sees what the other one has done.
 */
@ApplicationScoped
public class Transactions {

    /** Serialisation failure, deadlock, lock not available. */
    private static final Set<String> LOST_TO_OTHERS = Set.of("40001", "40P01", "55P03");

    /** A unique violation: somebody has written the same meanwhile, and the next attempt finds it. */
    private static final String WRITTEN_TWICE = "23505";

    /** Whoever loses so often has not lost to others. */
    private static final int MOST_ATTEMPTS = 5;

    /** Whoever waits for a lock that somebody does not give back is told so before they lose patience. */
    private static final long PATIENCE = Duration.ofSeconds(15).toNanos();

    /** Within the transaction that there is, otherwise in one of its own that may begin again. */
    public <T> T call(Supplier<T> work) {
        return call(attempt -> work.get());
    }

    public void run(Runnable work) {
        call(attempt -> {
            work.run();
            return null;
        });
    }

    /**
     * @param work is told which attempt it is, from 0. It leaves nothing outside the database that must not be there
     *     twice
     * @throws StartOver if that is what the last attempt said
     */
    public <T> T call(IntFunction<T> work) {
        if (QuarkusTransaction.isActive()) {
            return work.apply(0);
        }
        var end = System.nanoTime() + PATIENCE;
        for (var attempt = 0; ; attempt++) {
            try {
                var number = attempt;
                return QuarkusTransaction.requiringNew().call(() -> work.apply(number));
            } catch (RuntimeException failure) {
                var isLast = attempt + 1 == MOST_ATTEMPTS || System.nanoTime() - end > 0;
                if (isLast || !isLostToOthers(failure)) {
                    throw failure;
                }
            }
        }
    }

    private static boolean isLostToOthers(RuntimeException failure) {
        return failure instanceof StartOver
                || SqlFailures.in(failure).stream()
                        .map(SQLException::getSQLState)
                        .anyMatch(state -> isLost(state) || WRITTEN_TWICE.equals(state));
    }

    /** The database has ended the transaction for the sake of others. */
    static boolean isLost(String state) {
        return state != null && LOST_TO_OTHERS.contains(state);
    }
}
