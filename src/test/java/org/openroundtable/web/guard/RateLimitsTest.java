package org.openroundtable.web.guard;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.TestClock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.openroundtable.web.guard.RateLimits.Purpose.FINDING;
import static org.openroundtable.web.guard.RateLimits.Purpose.REGISTERING;

class RateLimitsTest {

    private static final String HERE = "192.0.2.1";

    private final TestClock clock = new TestClock();

    @BeforeEach
    void stopClock() {
        clock.set(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void anAddressMayComeBackWhenItIsTold() {
        var limits = new RateLimits(allowing(true, 2), clock);
        limits.countAddress(REGISTERING, "a@guest.example", HERE);
        limits.countAddress(REGISTERING, "a@guest.example", HERE);
        var refusal = catchThrowableOfType(
                TooManyRequests.class, () -> limits.countAddress(REGISTERING, "a@guest.example", HERE));
        assertThat(refusal.getResponse().getHeaderString("Retry-After")).isEqualTo("1800");
        assertThatCode(() -> limits.countAddress(REGISTERING, "b@guest.example", HERE))
                .doesNotThrowAnyException();
        clock.advance(Duration.ofSeconds(1800));
        assertThatCode(() -> limits.countAddress(REGISTERING, "a@guest.example", HERE))
                .doesNotThrowAnyException();
    }

    @Test
    void nobodyUsesUpTheTriesOfSomebodyElse() {
        var limits = new RateLimits(allowing(true, 1), clock);
        limits.countAddress(REGISTERING, "a@guest.example", HERE);
        assertThatCode(() -> limits.countAddress(REGISTERING, "a@guest.example", "192.0.2.2"))
                .doesNotThrowAnyException();
        assertThatCode(() -> limits.countAddress(FINDING, "a@guest.example", HERE))
                .doesNotThrowAnyException();
    }

    @Test
    void nothingIsCountedWhenSwitchedOff() {
        var limits = new RateLimits(allowing(false, 1), clock);
        for (var i = 0; i < 5; i++) {
            limits.countAddress(REGISTERING, "a@guest.example", HERE);
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

            @Override
            public int knownPerIp() {
                return times;
            }

            @Override
            public int wrongCodesPerIp() {
                return times;
            }

            @Override
            public int signInPerAddress() {
                return times;
            }

            @Override
            public int invitationsPerAccount() {
                return times;
            }

            @Override
            public int perRegistration() {
                return times;
            }
        };
    }
}
