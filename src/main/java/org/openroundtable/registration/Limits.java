package org.openroundtable.registration;

import java.util.Map;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.openroundtable.event.Event;
import org.openroundtable.programme.Session;

/** The limits that an organiser sets for an event and its registrable sessions. */
@ApplicationScoped
public class Limits {

    private final Quotas quotas;

    Limits(Quotas quotas) {
        this.quotas = quotas;
    }

    /**
     * Sets all limits of an event; places that become free go to those who wait, in the same transaction. A limit below
     * what is taken takes nothing away from anybody. Call it after the event and the sessions have been flushed.
     */
    @Transactional(TxType.MANDATORY)
    public void set(Event event, Limit whole, Map<Session, Limit> ofSessions) {
        quotas.ofEvent(event).forEach(quota -> {
            if (quota.sessionId != null
                    && ofSessions.keySet().stream().noneMatch(session -> session.id.equals(quota.sessionId))) {
                quotas.delete(quota);
            }
        });
        set(event.id, null, whole);
        ofSessions.forEach((session, limit) -> set(event.id, session.id, limit));
        quotas.flush();
    }

    /** The limit of the event (session null) or of one of its sessions. */
    public Optional<Limit> of(Event event, Session session) {
        return quotas.find(event.id, session == null ? null : session.id)
                .map(quota -> new Limit(quota.capacity, quota.waitlist));
    }

    private void set(Long eventId, Long sessionId, Limit limit) {
        var quota = quotas.find(eventId, sessionId).orElseGet(() -> {
            var created = new Quota(eventId, sessionId);
            quotas.persist(created);
            return created;
        });
        quota.capacity = limit.capacity();
        quota.waitlist = limit.waitlist();
    }
}
