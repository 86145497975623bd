package org.openroundtable.registration;

import java.util.List;
import java.util.Optional;

import org.openroundtable.capacity.EventLimits;
import org.openroundtable.programme.Session;

/** Why somebody can't have the sessions they ask for, be it a newcomer or a registrant who changes. */
public sealed interface SessionRefusal {

    /** No such registrable session, or it is over, or its event is cancelled or postponed. */
    record UnavailableSessions(List<String> codes) implements SessionRefusal {}

    record Overlapping(List<Clash> clashes) implements SessionRefusal {}

    /**
     * No place left and no line to wait in.
     *
     * @param codes of the sessions; empty: the event as a whole
     */
    record Full(List<String> codes) implements SessionRefusal {

        /** Those of the sessions in which nobody can get a place or a number in the line, if there are any. */
        public static Optional<Full> among(List<Session> sessions, EventLimits locked) {
            var closed = sessions.stream()
                    .filter(session -> locked.isClosed(session.id()))
                    .map(session -> session.code())
                    .toList();
            return closed.isEmpty() ? Optional.empty() : Optional.of(new Full(closed));
        }
    }
}
