package org.openroundtable.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.inject.Singleton;

import io.quarkus.test.junit.callback.QuarkusTestAfterEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;

/**
 * The clock of the application under test. It shows the real time until a test sets it; from then on it stands still
 * and moves only by {@link #advance}. After each test it runs again.
 */
@Singleton
@Alternative
@Priority(1)
public class TestClock extends Clock {

    /** Quarkus finds it in {@code META-INF/services}. */
    public static final class RunsAgain implements QuarkusTestAfterEachCallback {

        @Override
        public void afterEach(QuarkusTestMethodContext test) {
            CDI.current().select(TestClock.class).get().reset();
        }
    }

    private volatile Instant standing;

    public void set(Instant now) {
        standing = now;
    }

    /** Stops the clock, if it runs, and moves it. */
    public void advance(Duration duration) {
        standing = instant().plus(duration);
    }

    public void reset() {
        standing = null;
    }

    @Override
    public Instant instant() {
        var now = standing;
        return now == null ? Instant.now().truncatedTo(ChronoUnit.MICROS) : now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
