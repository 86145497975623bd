package org.openroundtable.time;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.openroundtable.time.LocalAndUtc.Span;

import static org.assertj.core.api.Assertions.assertThat;

class LocalAndUtcTest {

    private static final Instant HALF_PAST_ONE = Instant.parse("2027-10-30T23:30:00Z");

    private final LocalAndUtc times = new LocalAndUtc(ZoneId.of("Europe/Brussels"), Locale.ENGLISH);

    @Test
    void aSessionIsToldInItsZoneAndInUtc() {
        assertThat(times.span(Instant.parse("2027-11-02T13:00:00Z"), Instant.parse("2027-11-02T14:30:00Z")))
                .isEqualTo(new Span("Tuesday 2 November 2027, 14:00–15:30 CET", "(13:00–14:30 UTC)"));
    }

    @Test
    void aSessionPastMidnightNamesBothDays() {
        assertThat(times.span(Instant.parse("2027-11-02T22:00:00Z"), Instant.parse("2027-11-02T23:30:00Z")))
                .isEqualTo(new Span(
                        "Tuesday 2 November 2027, 23:00 – Wednesday 3 November 2027, 00:30 CET", "(22:00–23:30 UTC)"));
    }

    @Test
    void aSessionAcrossTheChangeOfClocksNamesBothZones() {
        assertThat(times.span(HALF_PAST_ONE, HALF_PAST_ONE.plusSeconds(3 * 3600)))
                .isEqualTo(new Span(
                        "Sunday 31 October 2027, 01:30 CEST – 03:30 CET",
                        "(Saturday 30 October 2027, 23:30 – Sunday 31 October 2027, 02:30 UTC)"));
        assertThat(times.span(HALF_PAST_ONE.minusSeconds(3600 * 3), HALF_PAST_ONE.plusSeconds(3 * 3600))
                        .local())
                .isEqualTo("Saturday 30 October 2027, 22:30 CEST – Sunday 31 October 2027, 03:30 CET");
    }
}
