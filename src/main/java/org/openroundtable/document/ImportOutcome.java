package org.openroundtable.document;

import java.util.List;

/** What became of a document. */
public sealed interface ImportOutcome {

    /** The event is new. */
    record Created() implements ImportOutcome {}

    /** The event was there, and is now as the document says. */
    record Replaced() implements ImportOutcome {}

    /** Nothing was changed: the document is faulty. */
    record Faulty(List<Fault> faults) implements ImportOutcome {}

    /** Nothing was changed: people have registered for sessions that the document drops or closes to registration. */
    record SessionsInUse(List<SessionInUse> sessions) implements ImportOutcome {}

    /**
     * @param code of the session
     * @param registrations how many have registered for it, in whatever state they are
     */
    record SessionInUse(String code, long registrations) {}
}
