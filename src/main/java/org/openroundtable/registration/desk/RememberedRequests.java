package org.openroundtable.registration.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.secret.Sha256;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;

/** What was sent in under which key. Call it in the transaction that registers. */
@ApplicationScoped
public class RememberedRequests implements PanacheRepositoryBase<RememberedRequest, byte[]> {

    private static final Duration KEPT_FOR = Duration.ofHours(24);

    /** An earlier request under the same key. */
    public record Earlier(Long registrationId, byte[] requestHash, Instant at) {

        /** @param request as it was remembered, or not */
        public boolean was(String request) {
            return Arrays.equals(requestHash, Sha256.of(request));
        }
    }

    private final Clock clock;

    RememberedRequests(Clock clock) {
        this.clock = clock;
    }

    public Optional<Earlier> find(String event, IdempotencyKey key) {
        return find("keyHash = ?1 and createdAt > ?2", hash(event, key), oldest())
                .firstResultOptional()
                .map(known -> new Earlier(known.registrationId, known.requestHash, known.createdAt));
    }

    /**
     * Call it after {@link #find} has found nothing. One that is out of date and not yet cleared away gives way.
     *
     * @param request all that was asked for, in a form that is the same for the same
     * @return false: another one has come in under the key meanwhile, and the transaction must be rolled back
     */
    public boolean remember(String event, IdempotencyKey key, String request, Long registrationId, Instant at) {
        return getEntityManager()
                        .createNativeQuery("""
                                insert into submission (key_hash, request_hash, registration_id, created_at)
                                values (?1, ?2, ?3, ?4)
                                on conflict (key_hash) do update set request_hash = excluded.request_hash,
                                    registration_id = excluded.registration_id, created_at = excluded.created_at
                                 where submission.created_at <= ?5""")
                        .setParameter(1, hash(event, key))
                        .setParameter(2, Sha256.of(request))
                        .setParameter(3, registrationId)
                        .setParameter(4, at)
                        .setParameter(5, oldest())
                        .executeUpdate()
                == 1;
    }

    @Scheduled(every = "1h", delayed = "1m")
    @Transactional
    void forget() {
        delete("createdAt <= ?1", oldest());
    }

    private Instant oldest() {
        return clock.instant().minus(KEPT_FOR);
    }

    private static byte[] hash(String event, IdempotencyKey key) {
        return Sha256.of(event + "\n" + key.value());
    }
}
