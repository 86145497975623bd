package org.openroundtable.release;

import java.util.Set;

import org.openroundtable.account.Change;
import org.openroundtable.registration.announcement.Occasion;

import com.fasterxml.jackson.annotation.JsonInclude;

/** An event was published; what has changed in it stands in entries of its own. */
record Released(Terms after) implements Change {

    /**
     * @param release its number
     * @param told on which occasions people were written to; what is missing was held back; null: there was nobody yet
     * @param note or null
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Terms(int release, Set<Occasion> told, String note) {}

    @Override
    public Object before() {
        return null;
    }
}
