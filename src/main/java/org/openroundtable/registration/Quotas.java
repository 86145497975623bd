package org.openroundtable.registration;

import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.event.Event;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class Quotas implements PanacheRepository<Quota> {

    List<Quota> ofEvent(Event event) {
        return list("eventId", event.id);
    }

    Optional<Quota> find(Long eventId, Long sessionId) {
        return find("eventId = ?1 and sessionId is not distinct from ?2", eventId, sessionId)
                .firstResultOptional();
    }
}
