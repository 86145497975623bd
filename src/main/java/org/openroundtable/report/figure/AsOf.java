package org.openroundtable.report.figure;

import java.time.Instant;

/**
 * The moment that figures are of. Asked for once more as of the same moment they are the same, since they are counted of
 * what was true then: who had registered, in which state, and from which country.
 *
 * @param moment null: now
 * @param organisations whether those that were merged or corrected since count as they did then
 */
public record AsOf(Instant moment, Known organisations) {

    public static final AsOf NOW = new AsOf(null, Known.NOW);

    /** As it was known then. */
    public AsOf(Instant moment) {
        this(moment, Known.THEN);
    }

    public boolean isNow() {
        return moment == null;
    }
}
