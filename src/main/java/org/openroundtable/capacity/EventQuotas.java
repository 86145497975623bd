package org.openroundtable.capacity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All quotas of one event, locked: until the transaction ends nobody else takes or releases a place in it. */
public class EventQuotas {

    private final Quota whole;
    private final Map<Long, Quota> bySession;

    EventQuotas(List<Quota> locked) {
        whole = locked.stream()
                .filter(quota -> quota.sessionId() == null)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Event without a quota"));
        bySession = locked.stream()
                .filter(quota -> quota.sessionId() != null)
                .collect(Collectors.toMap(Quota::sessionId, Function.identity()));
    }

    /** The quota of the event itself. */
    public Quota ofEvent() {
        return whole;
    }

    public Quota ofSession(Long sessionId) {
        return bySession.get(sessionId);
    }

    public Collection<Quota> ofSessions() {
        return bySession.values();
    }

    /** Nobody can get a place in the session, nor a number in its line. */
    public boolean isClosed(Long sessionId) {
        return !ofSession(sessionId).isFree() && !ofSession(sessionId).allowsWaiting();
    }
}
