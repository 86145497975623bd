package org.openroundtable.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LocalTextTest {

    private static final LocalDate THIRD = LocalDate.of(2020, 11, 3);

    @Test
    void dayRangesNameWhatDiffers() {
        assertThat(LocalText.dayRange(THIRD, THIRD, Locale.ENGLISH)).isEqualTo("3 November 2020");
        assertThat(LocalText.dayRange(THIRD, THIRD.plusDays(2), Locale.ENGLISH)).isEqualTo("3–5 November 2020");
        assertThat(LocalText.dayRange(THIRD, THIRD.plusDays(2), Locale.FRENCH)).isEqualTo("3–5 novembre 2020");
        assertThat(LocalText.dayRange(THIRD.minusDays(5), THIRD, Locale.ENGLISH))
                .isEqualTo("29 October – 3 November 2020");
        assertThat(LocalText.dayRange(THIRD, THIRD.plusYears(1), "fr")).isEqualTo("3 novembre 2020 – 3 novembre 2021");
        assertThat(LocalText.dayRange(THIRD, THIRD.plusDays(2), "de")).isEqualTo("3.–5. November 2020");
        assertThat(LocalText.dayRange(THIRD, THIRD.plusDays(2), "hu")).isEqualTo("2020. november 3–5.");
        assertThat(LocalText.dayRange(THIRD, THIRD.plusDays(2), "lv")).isEqualTo("2020. gada 3.–5. novembris");
    }

    @Test
    void daysAndTimesReadAsInTheLanguage() {
        var time = Instant.parse("2020-11-03T13:00:00Z").atZone(ZoneId.of("Europe/Brussels"));
        assertThat(LocalText.moment(time, Locale.ENGLISH)).isEqualTo("Tuesday, 3 November 2020, 14:00 CET");
        assertThat(LocalText.moment(time, Locale.FRENCH)).isEqualTo("mardi 3 novembre 2020, 14:00 CET");
        assertThat(LocalText.moment(time, Locale.GERMAN)).isEqualTo("Dienstag, 3. November 2020, 14:00 MEZ");
        assertThat(LocalText.clock(time, "el")).isEqualTo("14:00");
    }

    @Test
    void theFirstOfAMonthIsCountedInFrench() {
        var first = LocalDate.of(2021, 1, 1);
        assertThat(LocalText.day(first, "fr")).isEqualTo("vendredi 1er janvier 2021");
        assertThat(LocalText.date(first, "fr")).isEqualTo("1er janvier 2021");
        assertThat(LocalText.date(first.plusDays(10), "fr")).isEqualTo("11 janvier 2021");
        assertThat(LocalText.dayRange(first, first.plusDays(2), "fr")).isEqualTo("1er–3 janvier 2021");
        assertThat(LocalText.dayRange(first.minusDays(1), first, "fr"))
                .isEqualTo("31 décembre 2020 – 1er janvier 2021");
        assertThat(LocalText.moment(first.atTime(9, 0).atZone(ZoneId.of("UTC")), "fr"))
                .startsWith("vendredi 1er janvier 2021, ");
        assertThat(LocalText.date(first, "en")).isEqualTo("1 January 2021");
        assertThat(LocalText.date(first, "de")).isEqualTo("1. Januar 2021");
    }

    @Test
    void timesAreOfTheDayInTheZone() {
        var start = Instant.parse("2020-11-03T13:00:00Z").atZone(ZoneId.of("Europe/Brussels"));
        assertThat(LocalText.timeRange(start, start.plusMinutes(90), Locale.ENGLISH))
                .isEqualTo("14:00–15:30");
        assertThat(LocalText.zoneShort(start, Locale.ENGLISH)).isEqualTo("CET");
        assertThat(LocalText.zoneShort(start.withZoneSameInstant(ZoneOffset.UTC), Locale.ENGLISH))
                .isEqualTo("UTC");
        assertThat(LocalText.zoneName(start.withZoneSameInstant(ZoneOffset.UTC), Locale.ENGLISH))
                .isEqualTo("Coordinated Universal Time");
        assertThat(LocalText.iso(start)).isEqualTo("2020-11-03T14:00:00+01:00");
    }

    @Test
    void aTimeAcrossTheChangeOfClocksNamesBothZones() {
        var start = Instant.parse("2027-10-31T00:30:00Z").atZone(ZoneId.of("Europe/Brussels"));
        assertThat(LocalText.timeRange(start, start.plusHours(2), Locale.ENGLISH))
                .isEqualTo("02:30 CEST – 03:30 CET");
        assertThat(LocalText.zonedRange(start, start.plusHours(1), Locale.FRENCH))
                .isEqualTo("02:30 CEST – 02:30 CET");
        assertThat(LocalText.zonedRange(start, start.plusMinutes(20), Locale.FRENCH))
                .isEqualTo("02:30–02:50 CEST");
    }

    @Test
    void zonesAreNamedAfterTheirPlaces() {
        assertThat(LocalText.place(ZoneId.of("Europe/Brussels"), Locale.ENGLISH))
                .isEqualTo("Brussels");
        assertThat(LocalText.place(ZoneId.of("Europe/Brussels"), "fr")).isEqualTo("Bruxelles");
        assertThat(LocalText.place(ZoneId.of("Europe/Brussels"), "de")).isEqualTo("Brüssel");
        assertThat(LocalText.place(ZoneId.of("America/New_York"), "fr")).isEqualTo("New York");
        assertThat(LocalText.place(ZoneId.of("America/Sao_Paulo"), "fr")).isEqualTo("São Paulo");
        assertThat(LocalText.place(ZoneId.of("UTC"), "fr")).isEqualTo("UTC");
    }

    @Test
    void countriesAndNumbersReadInTheReadersLanguage() {
        assertThat(LocalText.country("GR", Locale.FRENCH)).isEqualTo("Grèce");
        assertThat(LocalText.country("XK", Locale.ENGLISH)).isEqualTo("Kosovo");
        assertThat(LocalText.grouped(1234, Locale.ENGLISH)).isEqualTo("1,234");
    }
}
