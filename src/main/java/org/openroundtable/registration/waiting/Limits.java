package org.openroundtable.registration.waiting;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.capacity.Limit;
import org.openroundtable.capacity.Quota;
import org.openroundtable.capacity.Quotas;
import org.openroundtable.event.Event;
import org.openroundtable.programme.Session;

/** The limits that an organiser sets for an event and its registrable sessions. */
@ApplicationScoped
public class Limits {

    private final Clock clock;
    private final Quotas quotas;
    private final WaitingList waitingList;

    Limits(Clock clock, Quotas quotas, WaitingList waitingList) {
        this.clock = clock;
        this.quotas = quotas;
        this.waitingList = waitingList;
    }

    /**
     * Sets all limits of an event; places that become free go to those who wait, in the same transaction. A limit below
     * what is taken takes nothing away from anybody. Call it after the event and the sessions have been flushed, and
     * before anything else has asked for limits in this transaction.
     */
    @Transactional(TxType.MANDATORY)
    public void set(Event event, Limit whole, Map<Session, Limit> ofSessions) {
        var existing = quotas.lockExisting(event.id());
        existing.stream()
                .filter(quota -> quota.sessionId() != null
                        && ofSessions.keySet().stream()
                                .noneMatch(session -> session.id().equals(quota.sessionId())))
                .forEach(quotas::delete);
        set(event.id(), null, whole);
        ofSessions.forEach((session, limit) -> set(event.id(), session.id(), limit));
        quotas.flush();
        waitingList.serve(event, quotas.lock(event.id()), clock.instant());
    }

    /** The limit of the event (session null) or of one of its sessions. */
    public Optional<Limit> of(Event event, Session session) {
        return quotas.find(event.id(), session == null ? null : session.id()).map(Quota::limit);
    }

    private void set(Long eventId, Long sessionId, Limit limit) {
        var quota = quotas.find(eventId, sessionId).orElseGet(() -> {
            var created = new Quota(eventId, sessionId);
            quotas.persist(created);
            return created;
        });
        quota.limit(limit);
    }
}
