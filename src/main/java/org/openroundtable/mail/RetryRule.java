package org.openroundtable.mail;

import java.time.Duration;
import java.time.Instant;

/** When a mail that could not be sent is tried again: soon, then ever more rarely, and not for ever. */
final class RetryRule {

    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration SECOND = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofHours(1);
    static final Duration PATIENCE = Duration.ofDays(2);

    /** Nothing is due later than that. */
    static final Duration FARTHEST = LONGEST.multipliedBy(2);

    private RetryRule() {}

    /**
     * @param attempts made so far, at least 1
     * @param chance from 0 to 1; spreads the mails that failed together over half of the delay
     */
    static Instant nextAttempt(int attempts, Instant now, double chance) {
        return now.plusMillis((long) (delay(attempts).toMillis() * (0.75 + chance / 2)));
    }

    static boolean isGivenUp(Instant createdAt, Instant now) {
        return !now.isBefore(createdAt.plus(PATIENCE));
    }

    private static Duration delay(int attempts) {
        if (attempts <= 1) {
            return FIRST;
        }
        var doubled = SECOND.multipliedBy(1L << Math.min(attempts - 2, 10));
        return doubled.compareTo(LONGEST) < 0 ? doubled : LONGEST;
    }
}
