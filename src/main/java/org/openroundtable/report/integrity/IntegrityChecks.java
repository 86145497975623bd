package org.openroundtable.report.integrity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;

/** Has the books looked through once a day, whichever node does it, and whenever somebody asks for it. */
@ApplicationScoped
public class IntegrityChecks implements PanacheRepository<IntegrityCheck> {

    private static final Duration EVERY = Duration.ofDays(1);

    /** All there is may be much. */
    private static final int LONGEST_SECONDS = 1_800;

    private static final int KEPT = 100;

    private final Clock clock;
    private final Integrity integrity;

    IntegrityChecks(Clock clock, Integrity integrity) {
        this.clock = clock;
        this.integrity = integrity;
    }

    /** Empty: there was none yet. */
    @Transactional
    public Optional<IntegrityCheck> latest() {
        return find("order by id desc").firstResultOptional();
    }

    /** Looks through all there is, and keeps what is found. */
    public IntegrityCheck run(Instant now) {
        return QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).call(() -> {
            var begun = System.nanoTime();
            var violations = integrity.violations(now);
            var check = new IntegrityCheck(
                    now, (int) Duration.ofNanos(System.nanoTime() - begun).toMillis(), violations);
            persist(check);
            delete("id < ?1", check.id() - KEPT);
            return check;
        });
    }

    @Scheduled(every = "1h", delayed = "6m")
    void runDaily() {
        var now = clock.instant();
        if (latest().filter(last -> last.checkedAt().isAfter(now.minus(EVERY))).isEmpty()) {
            run(now);
        }
    }
}
