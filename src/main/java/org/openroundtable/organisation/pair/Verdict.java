package org.openroundtable.organisation.pair;

/** What somebody says of two records. */
public enum Verdict {
    /** They were merged. */
    SAME,
    /** Nobody is asked again, and neither is matched to the other. */
    DIFFERENT,
    /** Whoever comes next may know. */
    UNSURE
}
