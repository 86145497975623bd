package org.openroundtable.release;

import java.util.Set;

import org.openroundtable.account.Change;
import org.openroundtable.registration.announcement.Occasion;

/** An event was published anew; what has changed in it stands in entries of its own. */
record Released(Terms after) implements Change {

    /**
     * @param release its number
     * @param told on which occasions people were written to; what is missing was held back
     * @param note or null
     */
    record Terms(int release, Set<Occasion> told, String note) {}

    @Override
    public Object before() {
        return null;
    }
}
