package org.openroundtable.registration.bulk;

import java.time.Instant;

/**
 * How far some work on many has come.
 *
 * @param argument the reason, or the tag
 * @param total of how many
 * @param open how many are still to be worked on
 * @param done with how many it is done
 */
public record BulkProgress(BulkVerb verb, String argument, Instant startedAt, long total, long open, long done) {

    public long finished() {
        return total - open;
    }

    /** For how many it could not be done. */
    public long notDone() {
        return finished() - done;
    }
}
