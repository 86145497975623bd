package org.openroundtable.document;

import java.util.List;

import org.openroundtable.json.Fault;

/** What became of a document. */
public sealed interface ImportOutcome {

    /** The event is new. */
    record Created() implements ImportOutcome {}

    /** The event was there, and is now as the document says. */
    record Replaced() implements ImportOutcome {}

    /** Nothing was changed: the document is faulty. */
    record Faulty(List<Fault> faults) implements ImportOutcome {}

    /** Nothing was changed: people have or wait for places in sessions that the document drops or closes to registration. */
    record SessionsInUse(List<SessionInUse> sessions) implements ImportOutcome {}

    /**
     * @param code of the session
     * @param registrations how many have, hold or wait for a place in it
     */
    record SessionInUse(String code, long registrations) {}
}
