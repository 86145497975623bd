package org.openroundtable.registration.code;

import java.time.Instant;

import org.openroundtable.account.Change;

/** What was done with a code, as the history keeps it: not the code itself, which lets people in. */
sealed interface CodeAct extends Change {

    /** @param number of the code */
    record Kept(Long number, String label, Integer places, Instant endsAt) {

        static Kept of(AccessCode code) {
            return new Kept(code.id(), code.label(), code.most(), code.expiresAt());
        }
    }

    record CodeMade(Kept after) implements CodeAct {
        @Override
        public Object before() {
            return null;
        }
    }

    record CodeChanged(Kept before, Kept after) implements CodeAct {}

    record CodeEnded(Kept before) implements CodeAct {
        @Override
        public Object after() {
            return null;
        }
    }

    record CodeReopened(Kept after) implements CodeAct {
        @Override
        public Object before() {
            return null;
        }
    }
}
