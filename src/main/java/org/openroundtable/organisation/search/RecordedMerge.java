package org.openroundtable.organisation.search;

import java.time.Instant;

/**
 * That spellings of one record were moved into another.
 *
 * @param split some of them; else all
 * @param spellings those that were moved, as they were first written; null: none is known
 * @param by name of the account; null: nobody in person, or somebody without one
 * @param undoneAt null: it holds
 */
public record RecordedMerge(
        Long id,
        boolean split,
        Long from,
        String fromName,
        Long into,
        String intoName,
        String spellings,
        Instant at,
        String by,
        Instant undoneAt) {

    public boolean holds() {
        return undoneAt == null;
    }
}
