package org.openroundtable.registration.focalpoint;

import org.openroundtable.account.Change;

/** What was done with focal points, as the history keeps it: the address is told by the focal point alone, which is erased. */
sealed interface FocalPointAct extends Change {

    /** For which organisation. */
    record Of(String organisation) {}

    record FocalPointNamed(Of after) implements FocalPointAct {

        @Override
        public Object before() {
            return null;
        }
    }

    record FocalPointWithdrawn(Of before) implements FocalPointAct {

        @Override
        public Object after() {
            return null;
        }
    }
}
