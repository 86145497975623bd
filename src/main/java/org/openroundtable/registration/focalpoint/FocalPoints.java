package org.openroundtable.registration.focalpoint;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.secret.RandomSecret;
import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepository;

@ApplicationScoped
class FocalPoints implements PanacheRepository<FocalPoint> {

    List<FocalPoint> of(Long event) {
        return list("eventId = ?1 and withdrawnAt is null order by organisation, id", event);
    }

    Optional<FocalPoint> one(Long event, Long id) {
        return find("eventId = ?1 and id = ?2 and withdrawnAt is null", event, id)
                .firstResultOptional();
    }

    /** Empty: there never was such a link, or it was withdrawn. */
    Optional<FocalPoint> behind(String secret) {
        return RandomSecret.isWellFormed(secret)
                ? find("hash = ?1 and withdrawnAt is null", Sha256.of(secret)).firstResultOptional()
                : Optional.empty();
    }

    /** Of events that have ended before a moment; one that is postponed is still to come. */
    void eraseOfEventsBefore(Instant end) {
        getEntityManager().createNativeQuery("""
                        delete from focal_point f using event e
                         where e.id = f.event_id and e.ends_at < ?1 and e.status <> 'POSTPONED'""").setParameter(1, end).executeUpdate();
    }
}
