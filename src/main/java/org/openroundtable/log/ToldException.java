package org.openroundtable.log;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Set;

/**
 * An exception as a log may tell it: its class and its stack. What databases say holds the values of the statement, and
 * so names, addresses and access needs; of such an exception, and of all that wrap it, only the SQL state is told.
 */
final class ToldException extends Throwable {

    static final int DEEPEST = 20;
    /** Of connecting (ISO 9075-2: connection exception, invalid authorization, invalid catalog): no statement yet. */
    private static final Set<String> WITHOUT_STATEMENT = Set.of("08", "28", "3D");

    private static final long serialVersionUID = 1;

    private final String text;
    private final boolean silent;

    private ToldException(Throwable fault, boolean silent, int depth) {
        super(null, told(fault.getCause(), silent, depth + 1), true, true);
        this.silent = silent;
        text = fault.getClass().getName() + message(fault, silent);
        setStackTrace(fault.getStackTrace());
        for (var suppressed : fault.getSuppressed()) {
            if (depth < DEEPEST) {
                addSuppressed(told(suppressed, silent || isOfDatabase(suppressed, 0), depth + 1));
            }
        }
    }

    /** @param fault null: nothing was thrown */
    static ToldException of(Throwable fault) {
        return told(fault, isOfDatabase(fault, 0), 0);
    }

    private static ToldException told(Throwable fault, boolean silent, int depth) {
        return fault == null || depth > DEEPEST ? null : new ToldException(fault, silent, depth);
    }

    /** What it says is left out. */
    boolean isSilent() {
        return silent;
    }

    private static boolean isOfDatabase(Throwable fault, int depth) {
        return fault != null
                && depth < DEEPEST
                && (fault instanceof SQLException || isOfDatabase(fault.getCause(), depth + 1));
    }

    private static String message(Throwable fault, boolean silent) {
        if (fault instanceof SQLException sql) {
            return ": SQL state " + sql.getSQLState()
                    + (isOfConnecting(sql) ? ", " + DiscreetText.of(sql.getMessage()) : "");
        }
        return silent || fault.getMessage() == null ? "" : ": " + DiscreetText.of(fault.getMessage());
    }

    private static boolean isOfConnecting(SQLException fault) {
        var state = fault.getSQLState();
        return state != null
                && state.length() == 5
                && WITHOUT_STATEMENT.contains(state.substring(0, 2))
                && fault.getMessage() != null
                && !(fault instanceof BatchUpdateException);
    }

    @Override
    public String toString() {
        return text;
    }
}
