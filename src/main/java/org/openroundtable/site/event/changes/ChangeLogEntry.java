package org.openroundtable.site.event.changes;

import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.release.comparison.ChangeGroup;

/**
 * One time that something public has changed.
 *
 * @param at in the zone of the event
 * @param note why; null: nothing was said
 * @param groups empty: it was published for the first time
 */
record ChangeLogEntry(int number, ZonedDateTime at, String note, List<ChangeGroup> groups) {}
