package org.openroundtable.mail;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import io.github.bucket4j.TimeMeter;

import static org.junit.jupiter.api.Assertions.assertEquals;

class MailPaceTest {

    private long now;

    /** Time goes on while somebody waits, and only then. */
    private final TimeMeter time = new TimeMeter() {

        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    };

    @Test
    void aSecondsMailsGoAtOnceAndTheNextAtThePace() {
        var pace = pace(100);

        send(pace, 10);
        assertEquals(0, now);
        send(pace, 30);
        assertEquals(Duration.ofSeconds(3).toNanos(), now);
    }

    @Test
    void whatWasNotSentIsNotMadeUpFor() {
        var pace = pace(100);
        now = Duration.ofHours(1).toNanos();

        send(pace, 20);
        assertEquals(Duration.ofHours(1).plusSeconds(1).toNanos(), now);
    }

    @Test
    void aPaceBelowWhatGoesSideBySideHolds() {
        var pace = pace(1);

        send(pace, 3);
        assertEquals(Duration.ofSeconds(20).toNanos(), now);
    }

    private MailPace pace(int perSecond) {
        return new MailPace(perSecond, time, nanos -> now += nanos);
    }

    private static void send(MailPace pace, int batches) {
        for (var batch = 0; batch < batches; batch++) {
            pace.await(MailDispatcher.AT_ONCE);
        }
    }
}
