package org.openroundtable.registration.exchange;

import java.util.List;
import java.util.Map;

/**
 * How far the registering of a table has come.
 *
 * @param total rows
 * @param outcomes how many of each there are so far
 * @param others rows that were not registered and are not known either, in their order; at most a few hundred
 */
public record ImportProgress(long total, Map<ImportOutcome, Long> outcomes, List<Other> others) {

    public record Other(int number, ImportOutcome outcome) {}

    /** Those that some rows came to. */
    public List<ImportOutcome> reached() {
        return List.copyOf(outcomes.keySet());
    }

    public long finished() {
        return outcomes.values().stream().mapToLong(Long::longValue).sum();
    }

    public boolean isDone() {
        return finished() == total;
    }

    public long of(ImportOutcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }
}
