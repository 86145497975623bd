package org.openroundtable.registration.bulk;

/** What became of one of many. */
public enum BulkOutcome {
    DONE,
    /** It has ended already, or is not in the state for it. */
    NOT_POSSIBLE,
    /** By a fault of ours, which the log has. */
    FAILED
}
