package org.openroundtable.registration.bulk;

import java.time.Instant;
import java.util.List;

/**
 * How far some work on many has come.
 *
 * @param argument the reason, or the tag
 * @param total of how many
 * @param open how many are still to be worked on
 * @param done with how many it is done
 * @param failed those for whom it could not be done, by name; at most a few hundred
 */
public record BulkProgress(
        BulkVerb verb, String argument, Instant startedAt, long total, long open, long done, List<Failed> failed) {

    public record Failed(Long registration, String name, BulkOutcome outcome) {}

    public long finished() {
        return total - open;
    }

    /** For how many it could not be done; of them {@link #failed} are the first. */
    public long notDone() {
        return finished() - done;
    }
}
