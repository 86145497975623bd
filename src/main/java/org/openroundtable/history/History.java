package org.openroundtable.history;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import org.openroundtable.registration.StateChanged;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

/** Writes down every change of state, in the transaction that makes it. */
@ApplicationScoped
class History implements PanacheRepository<HistoryEntry> {

    void on(@Observes StateChanged change) {
        var registrationId = change.registration().id();
        var sessionId = change.place() == null ? null : change.place().session().id();
        if (!change.first()) {
            close(registrationId, sessionId, change.at());
        }
        var entry = new HistoryEntry();
        entry.eventId = change.registration().event().id();
        entry.registrationId = registrationId;
        entry.sessionId = sessionId;
        entry.state = change.state();
        entry.reason = change.reason();
        entry.validFrom = change.at();
        persist(entry);
    }

    private void close(Long registrationId, Long sessionId, Instant at) {
        update(
                "validUntil = greatest(validFrom, ?1) where registrationId = ?2 and sessionId is not distinct from ?3 and validUntil is null",
                at,
                registrationId,
                sessionId);
    }
}
