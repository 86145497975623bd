package org.openroundtable.report.figure;

import java.time.Instant;

/**
 * The moment that figures are of. Asked for once more as of the same moment they are the same, since they are counted of
 * what was true then: who had registered, in which state, and from which country.
 *
 * @param moment null: now
 */
public record AsOf(Instant moment) {

    public static final AsOf NOW = new AsOf(null);

    public boolean isNow() {
        return moment == null;
    }
}
