package org.openroundtable.document;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.openroundtable.document.content.EventDocument;
import org.openroundtable.document.content.SessionDocument;
import org.openroundtable.json.Fault;

/** What became of a document. */
public sealed interface ImportOutcome {

    /** The event is new. */
    record Created() implements ImportOutcome {}

    /** The event was there, and is now as the document says. */
    record Replaced() implements ImportOutcome {}

    /** Nothing was changed: the document is faulty. */
    record Faulty(List<Fault> faults) implements ImportOutcome, PreviewOutcome {}

    /** Nothing was changed: the event is not what whoever sent the document took it for. */
    record NotAsExpected() implements ImportOutcome {}

    /** Nothing was changed: people have or wait for places in sessions that the document drops or closes to registration. */
    record SessionsInUse(List<SessionInUse> sessions) implements ImportOutcome, PreviewOutcome {

        /** @param wanted how many have, hold or wait for a place in each session, by its code */
        static SessionsInUse in(EventDocument document, Map<String, Long> wanted) {
            var kept = document.sessions().stream()
                    .filter(SessionDocument::hasSignUp)
                    .map(SessionDocument::code)
                    .collect(Collectors.toSet());
            return new SessionsInUse(wanted.entrySet().stream()
                    .filter(session -> !kept.contains(session.getKey()))
                    .map(session -> new SessionInUse(session.getKey(), session.getValue()))
                    .sorted(Comparator.comparing(SessionInUse::code))
                    .toList());
        }
    }

    /**
     * @param code of the session
     * @param registrations how many have, hold or wait for a place in it
     */
    record SessionInUse(String code, long registrations) {}
}
