package org.openroundtable.report.statement;

import java.time.Instant;

import org.openroundtable.account.Change;

/** What was done with a statement, as the history keeps it. */
sealed interface StatementAct extends Change {

    record Kept(int number, Instant asOf) {}

    record StatementFrozen(Kept after) implements StatementAct {
        @Override
        public Object before() {
            return null;
        }
    }

    record StatementPublished(Kept after) implements StatementAct {
        @Override
        public Object before() {
            return null;
        }
    }

    record StatementWithdrawn(Kept before) implements StatementAct {
        @Override
        public Object after() {
            return null;
        }
    }
}
