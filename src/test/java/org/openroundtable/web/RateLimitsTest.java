package org.openroundtable.web;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class RateLimitsTest {

    private final TestClock clock = new TestClock();

    @BeforeEach
    void stopClock() {
        clock.set(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void anAddressMayComeBackWhenItIsTold() {
        var limits = new RateLimits(allowing(true, 2), clock);
        limits.countAddress("a@guest.example");
        limits.countAddress("a@guest.example");
        var refusal = catchThrowableOfType(TooManyRequests.class, () -> limits.countAddress("a@guest.example"));
        assertThat(refusal.getResponse().getHeaderString("Retry-After")).isEqualTo("1800");
        assertThatCode(() -> limits.countAddress("b@guest.example")).doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(1800));
        assertThatCode(() -> limits.countAddress("a@guest.example")).doesNotThrowAnyException();
    }

    @Test
    void nothingIsCountedWhenSwitchedOff() {
        var limits = new RateLimits(allowing(false, 1), clock);
        for (int i = 0; i < 5; i++) {
            limits.countAddress("a@guest.example");
        }
    }

    private static RateLimitConfig allowing(boolean enabled, int times) {
        return new RateLimitConfig() {
            @Override
            public boolean enabled() {
                return enabled;
            }

            @Override
            public int perIp() {
                return times;
            }

            @Override
            public int perAddress() {
                return times;
            }
        };
    }
}
