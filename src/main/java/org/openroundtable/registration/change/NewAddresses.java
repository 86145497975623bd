package org.openroundtable.registration.change;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.registration.access.AccessToken;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;

@ApplicationScoped
class NewAddresses implements PanacheRepositoryBase<NewAddress, Long> {

    private final Clock clock;

    NewAddresses(Clock clock) {
        this.clock = clock;
    }

    /** In the place of what was to be confirmed before. */
    void keep(Long registration, String email, AccessToken secret, Instant now, Instant until) {
        getEntityManager()
                .createNativeQuery("""
                        insert into new_address (registration_id, email, hash, asked_at, expires_at)
                        values (?1, ?2, ?3, ?4, ?5)
                        on conflict (registration_id) do update set email = excluded.email, hash = excluded.hash,
                            asked_at = excluded.asked_at, expires_at = excluded.expires_at""")
                .setParameter(1, registration)
                .setParameter(2, email)
                .setParameter(3, secret.hash())
                .setParameter(4, now)
                .setParameter(5, until)
                .executeUpdate();
    }

    Optional<NewAddress> behind(AccessToken secret, Instant now) {
        return secret.isWellFormed()
                ? find("hash = ?1 and expiresAt > ?2", secret.hash(), now).firstResultOptional()
                : Optional.empty();
    }

    Optional<NewAddress> of(Long registration, Instant now) {
        return find("registrationId = ?1 and expiresAt > ?2", registration, now).firstResultOptional();
    }

    @Scheduled(every = "1h", delayed = "3m")
    @Transactional
    void forget() {
        delete("expiresAt <= ?1", clock.instant());
    }
}
