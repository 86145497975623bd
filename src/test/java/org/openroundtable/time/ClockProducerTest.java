package org.openroundtable.time;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ClockProducerTest {

    private final Clock clock = new ClockProducer().clock();

    @Test
    void itShowsTheTimeInMicroseconds() {
        var before = Instant.now().truncatedTo(ChronoUnit.MICROS);
        var shown = clock.instant();

        assertThat(shown).isBetween(before, Instant.now());
        assertThat(shown).isEqualTo(shown.truncatedTo(ChronoUnit.MICROS));
    }

    @Test
    void itCountsMillisecondsToo() {
        var before = System.currentTimeMillis();

        assertThat(clock.millis()).isBetween(before, System.currentTimeMillis());
    }
}
