package org.openroundtable.registration.admission;

/** Why somebody is not let in with the code that they have typed, or without one. */
public enum CodeFault {
    /** They have typed none, and have no invitation either. */
    NEEDED,
    /** There is none of the kind, or it was switched off. */
    UNKNOWN,
    EXPIRED,
    /** As many have registered with it as can. */
    USED_UP
}
