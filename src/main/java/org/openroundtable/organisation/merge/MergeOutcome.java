package org.openroundtable.organisation.merge;

/** What becomes of the wish to merge or split records, or to take that back. */
public sealed interface MergeOutcome {

    /** @param record id of that into which all went */
    record Done(Long record) implements MergeOutcome {}

    /** There is no such record, or nothing of it to be moved, or it was done or taken back already. */
    record Nothing() implements MergeOutcome {}

    /** Nothing would be left of the record that spellings leave. */
    record NothingLeft() implements MergeOutcome {}

    /** Something of an event would change that is not theirs. */
    record NotTheirs() implements MergeOutcome {}

    /** What was merged has been merged once more since: that has to be taken back first. */
    record MovedOn() implements MergeOutcome {}
}
