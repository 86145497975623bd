package org.openroundtable.release;

import java.util.Set;

import org.openroundtable.account.Change;
import org.openroundtable.registration.announcement.Occasion;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An event was published; what has changed in it stands in entries of its own. */
record Released(Terms after) implements Change {

    /**
     * @param release its number
     * @param held occasions on which nobody was written to, since whoever published it held that back
     * @param note or null
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Terms(int release, Set<Occasion> held, String note) {}

    @Override
    public Object before() {
        return null;
    }
}
