package org.openroundtable.organiser.organisation;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;

import org.openroundtable.organisation.search.RecordedMerge;

/** A merge or split of a record, in UTC. */
record MergeView(RecordedMerge merge, ZonedDateTime at, ZonedDateTime undoneAt) {

    static MergeView of(RecordedMerge merge) {
        return new MergeView(
                merge,
                merge.at().atZone(ZoneOffset.UTC),
                merge.undoneAt() == null ? null : merge.undoneAt().atZone(ZoneOffset.UTC));
    }
}
