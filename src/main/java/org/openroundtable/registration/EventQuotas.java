package org.openroundtable.registration;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openroundtable.programme.Session;

/** All quotas of one event, locked: until the transaction ends nobody else takes or releases a place in it. */
class EventQuotas {

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
    Quota whole() {
        return whole;
    }

    Quota of(Session session) {
        return bySession.get(session.id);
    }

    Collection<Quota> ofSessions() {
        return bySession.values();
    }

    /** Codes of those of the sessions in which nobody can get a place or a number in the line. */
    List<String> closed(List<Session> sessions) {
        return sessions.stream()
                .filter(session -> !of(session).isFree() && !of(session).allowsWaiting())
                .map(session -> session.code)
                .toList();
    }

    /** Gives back whatever the registration has taken, before it ends. */
    void releaseAll(Registration registration) {
        if (registration.holdsPlace()) {
            whole.release();
        }
        registration.places().stream().filter(Place::isTaken).forEach(place -> of(place.session())
                .release());
    }
}
