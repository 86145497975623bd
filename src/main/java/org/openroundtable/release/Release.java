package org.openroundtable.release;

import java.time.Instant;
import java.util.List;
import java.util.Set;

import org.openroundtable.account.Author;
import org.openroundtable.registration.announcement.Occasion;
import org.openroundtable.release.comparison.DocumentChange;

import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * One time that an event has become another as a whole.
 *
 * @param number from 1, within the event
 * @param document that was live from then on
 * @param changes from what was live before; empty: nothing was
 * @param told of which occasions people were to hear, if there was anything to be told
 * @param note why, for everybody; null: nothing was said
 */
public record Release(
        int number,
        ObjectNode document,
        List<DocumentChange> changes,
        Set<Occasion> told,
        String note,
        Instant at,
        Author by) {

    /** Occasions on which nobody was written to, since whoever published it held that back. */
    public Set<Occasion> held() {
        return changes.isEmpty() ? Set.of() : Occasion.without(told);
    }
}
