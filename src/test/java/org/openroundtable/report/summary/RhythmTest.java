package org.openroundtable.report.summary;

import java.time.Instant;
import java.time.ZoneId;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RhythmTest {

    /** 2020-10-26 is a Monday, on the day before which summer time ends in Europe. */
    @ParameterizedTest
    @CsvSource({
        "DAILY,  Europe/Brussels,  2020-10-22T04:59:59Z, 2020-10-22T05:00:00Z",
        "DAILY,  Europe/Brussels,  2020-10-22T05:00:00Z, 2020-10-23T05:00:00Z",
        "DAILY,  Europe/Brussels,  2020-10-24T12:00:00Z, 2020-10-25T06:00:00Z",
        "DAILY,  Pacific/Auckland, 2020-10-22T12:00:00Z, 2020-10-22T18:00:00Z",
        "WEEKLY, Europe/Brussels,  2020-10-22T05:00:00Z, 2020-10-26T06:00:00Z",
        "WEEKLY, Europe/Brussels,  2020-10-26T05:59:59Z, 2020-10-26T06:00:00Z",
        "WEEKLY, Europe/Brussels,  2020-10-26T06:00:00Z, 2020-11-02T06:00:00Z",
    })
    void theNextOneComesInTheMorningByTheClocksOfTheEvent(Rhythm rhythm, String zone, Instant after, Instant next) {
        assertThat(rhythm.next(after, ZoneId.of(zone))).isEqualTo(next);
    }
}
