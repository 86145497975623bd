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
 * @param told on which occasions people were written to
 * @param note why, for everybody; null: nothing was said
 */
public record Release(
        int number,
        ObjectNode document,
        List<DocumentChange> changes,
        Set<Occasion> told,
        String note,
        Instant at,
        Author by) {}
