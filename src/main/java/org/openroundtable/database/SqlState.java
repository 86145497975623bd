package org.openroundtable.database;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;

/**
 * The five characters by which PostgreSQL says what went wrong, found in whatever wraps them.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL Error Codes</a>
 */
final class SqlState {

    private SqlState() {}

    /** Also of a failure that was added to another one, as those of a commit are. */
    static Optional<String> of(Throwable failure) {
        return of(failure, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    private static Optional<String> of(Throwable failure, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return Optional.empty();
        }
        if (failure instanceof SQLException sql && sql.getSQLState() != null) {
            return Optional.of(sql.getSQLState());
        }
        var state = of(failure.getCause(), seen);
        for (var added : failure.getSuppressed()) {
            state = state.isPresent() ? state : of(added, seen);
        }
        return state;
    }
}
