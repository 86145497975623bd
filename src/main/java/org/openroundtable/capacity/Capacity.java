package org.openroundtable.capacity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;

/**
 * How many may have a place.
 *
 * @param places null: no limit
 * @param waitlist whether people may wait when all are taken
 * @param perOrganisation of each organisation; null: as many as there are places
 */
public record Capacity(
        Integer places,
        boolean waitlist,
        @JsonInclude(Include.NON_NULL) PerOrganisation perOrganisation) {

    public static final Capacity UNLIMITED = new Capacity(null, false);

    public Capacity(Integer places, boolean waitlist) {
        this(places, waitlist, null);
    }

    /** How many of one organisation may have a place; without a limit as many as there are. */
    public int mostOfOneOrganisation() {
        return perOrganisation == null ? Integer.MAX_VALUE : perOrganisation.places();
    }
}
