package org.openroundtable.site.programme;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ZoneChoiceTest {

    private static final ZonedDateTime SUMMER = ZonedDateTime.parse("2026-09-01T10:00:00+02:00[Europe/Brussels]");

    @Test
    void oneNameOfTheZoneIsRightWhileTheClockStays() {
        assertThat(between(SUMMER, SUMMER.plusDays(3)).isSteady()).isTrue();
        assertThat(between(SUMMER, SUMMER.plusMonths(3)).isSteady()).isFalse();
    }

    @Test
    void aSeriesThroughAWinterHasTwoNamesThoughItEndsInSummerAgain() {
        assertThat(between(SUMMER, SUMMER.plusMonths(9)).isSteady()).isFalse();
        assertThat(ZoneChoice.of(SUMMER, SUMMER.plusMonths(9), Optional.of(ZoneId.of("Asia/Tokyo")))
                        .isSteady())
                .isTrue();
    }

    private static ZoneChoice between(ZonedDateTime start, ZonedDateTime end) {
        return ZoneChoice.of(start, end, Optional.empty());
    }
}
