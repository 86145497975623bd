package org.openroundtable.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All limits of one event, locked: until the transaction ends nobody else takes or releases a place in it. */
public class EventLimits {

    private final Limit whole;
    private final Map<Long, Limit> bySession;

    EventLimits(List<Limit> locked) {
        whole = locked.stream()
                .filter(limit -> limit.sessionId() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Event without a limit"));
        bySession = locked.stream()
                .filter(limit -> limit.sessionId() != null)
                .collect(Collectors.toMap(Limit::sessionId, Function.identity()));
    }

    /** The limit of the event itself. */
    public Limit ofEvent() {
        return whole;
    }

    public Limit ofSession(Long sessionId) {
        return bySession.get(sessionId);
    }

    public Collection<Limit> ofSessions() {
        return bySession.values();
    }

    /** Nobody can get a place in the session, nor a number in its line. */
    public boolean isClosed(Long sessionId) {
        return !ofSession(sessionId).isFree() && !ofSession(sessionId).allowsWaiting();
    }
}
