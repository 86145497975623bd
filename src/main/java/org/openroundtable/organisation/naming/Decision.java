package org.openroundtable.organisation.naming;

/** What an organiser wants of the name of an organisation in the public list of an event. */
public enum Decision {
    /** Whoever vouches for it, or nobody. */
    SHOWN,
    HIDDEN
}
