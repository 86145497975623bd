package org.openroundtable.mail;

import java.time.Duration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import io.github.bucket4j.UninterruptibleBlockingStrategy;

/**
 * How many mails a node sends per second. Sending takes processor time from those who register, and nobody misses a
 * confirmation that comes a moment later; many a mail server has a limit of its own, too.
 */
@ApplicationScoped
class MailPace {

    private final Bucket bucket;
    private final UninterruptibleBlockingStrategy waiting;

    @Inject
    MailPace(@ConfigProperty(name = "openroundtable.mail.per-second") int perSecond) {
        this(perSecond, TimeMeter.SYSTEM_NANOTIME, UninterruptibleBlockingStrategy.PARKING);
    }

    /** As many as are sent side by side can always go at once. */
    MailPace(int perSecond, TimeMeter time, UninterruptibleBlockingStrategy waiting) {
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(Math.max(perSecond, MailDispatcher.AT_ONCE))
                        .refillGreedy(perSecond, Duration.ofSeconds(1)))
                .withCustomTimePrecision(time)
                .build();
        this.waiting = waiting;
    }

    /** Waits until so many more may go. */
    void await(int mails) {
        bucket.asBlocking().consumeUninterruptibly(mails, waiting);
    }
}
