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

    /**
     * An earlier request under the same key.
     *
     * @param same whether it asked for the same
     */
    public record Earlier(Long registrationId, boolean same) {}

    private final Clock clock;

    RememberedRequests(Clock clock) {
        this.clock = clock;
    }

    /** @param request all that was asked for, in a form that is the same for the same */
    public Optional<Earlier> find(String event, IdempotencyKey key, String request) {
        return find("keyHash = ?1 and createdAt > ?2", hash(event, key), oldest())
                .firstResultOptional()
                .map(known -> new Earlier(known.registrationId, Arrays.equals(known.requestHash, Sha256.of(request))));
    }

    /**
     * Call it after {@link #find} has found nothing. Of several at once the first to commit is remembered; each other
     * one fails by the primary key when it is flushed, and must be rolled back.
     */
    public void remember(String event, IdempotencyKey key, String request, Long registrationId) {
        // Nothing but one that is out of date and not yet cleared away: one that came in meanwhile must stay.
        delete("keyHash = ?1 and createdAt <= ?2", hash(event, key), oldest());
        var remembered = new RememberedRequest();
        remembered.keyHash = hash(event, key);
        remembered.requestHash = Sha256.of(request);
        remembered.registrationId = registrationId;
        remembered.createdAt = clock.instant();
        persist(remembered);
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
