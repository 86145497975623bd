package org.openroundtable.mail;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RetryRuleTest {

    private static final Instant NOW = Instant.parse("2020-11-03T09:00:00Z");

    @ParameterizedTest
    @CsvSource({"1, PT10S", "2, PT1M", "3, PT2M", "4, PT4M", "7, PT32M", "8, PT1H", "60, PT1H"})
    void eachRetryWaitsLongerUpToAnHour(int attempts, Duration delay) {
        assertThat(RetryRule.nextAttempt(attempts, NOW, 0.5)).isEqualTo(NOW.plus(delay));
    }

    @Test
    void chanceSpreadsTheRetries() {
        assertThat(RetryRule.nextAttempt(2, NOW, 0)).isEqualTo(NOW.plusSeconds(45));
        assertThat(RetryRule.nextAttempt(2, NOW, 1)).isEqualTo(NOW.plusSeconds(75));
    }

    @Test
    void afterTwoDaysAMailIsGivenUp() {
        assertThat(RetryRule.isGivenUp(NOW, NOW.plus(Duration.ofDays(2)).minusMillis(1)))
                .isFalse();
        assertThat(RetryRule.isGivenUp(NOW, NOW.plus(Duration.ofDays(2)))).isTrue();
    }
}
