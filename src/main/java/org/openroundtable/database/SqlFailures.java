package org.openroundtable.database;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** What the database has said, in whatever wraps it: causes, and what was added to them as the failures of a commit are. */
final class SqlFailures {

    private SqlFailures() {}

    static List<SQLException> in(Throwable failure) {
        var found = new ArrayList<SQLException>();
        collect(failure, found, Collections.newSetFromMap(new IdentityHashMap<>()));
        return found;
    }

    private static void collect(Throwable failure, List<SQLException> found, Set<Throwable> seen) {
        if (failure == null || !seen.add(failure)) {
            return;
        }
        if (failure instanceof SQLException sql) {
            found.add(sql);
        }
        collect(failure.getCause(), found, seen);
        for (var added : failure.getSuppressed()) {
            collect(added, found, seen);
        }
    }
}
