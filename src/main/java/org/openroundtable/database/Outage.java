package org.openroundtable.database;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;

/**
 * The database can't be used just now, and whoever asked has done nothing wrong: it is away or has no room, all
 * connections are taken, or others came first again and again.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL Error Codes</a>
 */
public final class Outage {

    private static final String CONNECTION_EXCEPTIONS = "08";
    private static final String INSUFFICIENT_RESOURCES = "53";

    /** The server is stopped, has crashed, or starts. */
    private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03");

    private Outage() {}

    public static boolean isCauseOf(Throwable failure) {
        return failure instanceof StartOver || SqlFailures.in(failure).stream().anyMatch(Outage::isOne);
    }

    /** Nobody is there, or whoever is there does not talk; not: there is no room. */
    public static boolean isAway(Throwable failure) {
        return SqlFailures.in(failure).stream().map(SQLException::getSQLState).anyMatch(Outage::isOfAbsence);
    }

    /** What the log tells of it: the SQL state, or that the pool has no connection to give. */
    public static String reason(Throwable failure) {
        return SqlFailures.in(failure).stream()
                .map(SQLException::getSQLState)
                .filter(Objects::nonNull)
                .findFirst()
                .map(state -> "SQL state " + state)
                .orElse("no connection");
    }

    private static boolean isOne(SQLException failure) {
        var state = failure.getSQLState();
        return state == null || state.length() < 2
                ? isOfPool(failure)
                : isOfAbsence(state) || state.startsWith(INSUFFICIENT_RESOURCES) || Transactions.isLost(state);
    }

    private static boolean isOfAbsence(String state) {
        return state != null && (state.startsWith(CONNECTION_EXCEPTIONS) || STATES.contains(state));
    }

    /** The pool has no type or state of its own for it. */
    private static boolean isOfPool(SQLException failure) {
        return failure.getCause() instanceof TimeoutException
                || String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("acquisition timeout");
    }
}
