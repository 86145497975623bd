package org.openroundtable.registration.exchange;

/** What became of a row of a table. */
public enum ImportOutcome {
    REGISTERED,
    /** Registered, and waits for a place in the event. */
    WAITING,
    /** The address is registered already, or was brought in before; nothing was done. */
    KNOWN,
    /** Something in it is wrong. */
    FAULTY,
    /** No place is left of what it asks for. */
    FULL,
    /** The event takes nobody any more. */
    CLOSED,
    /** By a fault of ours, which the log has. */
    FAILED
}
