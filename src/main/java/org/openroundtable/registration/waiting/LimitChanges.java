package org.openroundtable.registration.waiting;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.capacity.Capacity;
import org.openroundtable.capacity.Limit;
import org.openroundtable.capacity.Limits;
import org.openroundtable.event.Event;
import org.openroundtable.programme.Session;

/** The limits that an organiser sets for an event and its registrable sessions. */
@ApplicationScoped
public class LimitChanges {

    private final Clock clock;
    private final Limits limits;
    private final WaitingList waitingList;

    LimitChanges(Clock clock, Limits limits, WaitingList waitingList) {
        this.clock = clock;
        this.limits = limits;
        this.waitingList = waitingList;
    }

    /**
     * Sets all limits of an event; places that become free go to those who wait, in the same transaction. A limit below
     * what is taken takes nothing away from anybody. Call it after the event and the sessions have been flushed, and
     * before anything else has asked for limits in this transaction.
     */
    @Transactional(TxType.MANDATORY)
    public void set(Event event, Capacity whole, Map<Session, Capacity> ofSessions) {
        var existing = limits.lockExisting(event.id());
        existing.stream()
                .filter(limit -> limit.sessionId() != null
                        && ofSessions.keySet().stream()
                                .noneMatch(session -> session.id().equals(limit.sessionId())))
                .forEach(limits::delete);
        set(event.id(), null, whole);
        ofSessions.forEach((session, capacity) -> set(event.id(), session.id(), capacity));
        limits.flush();
        waitingList.serve(event, limits.lock(event.id()), clock.instant());
    }

    /** The capacity of the event (session null) or of one of its sessions. */
    public Optional<Capacity> of(Event event, Session session) {
        return limits.find(event.id(), session == null ? null : session.id()).map(Limit::capacity);
    }

    private void set(Long eventId, Long sessionId, Capacity capacity) {
        var limit = limits.find(eventId, sessionId).orElseGet(() -> {
            var created = new Limit(eventId, sessionId);
            limits.persist(created);
            return created;
        });
        limit.resize(capacity);
    }
}
