package org.openroundtable.calendar;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Reads what we write with a parser that has nothing in common with the library that wrote it. */
class CalendarFileTest {

    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");
    private static final Instant STAMP = Instant.parse("2020-10-01T08:00:00.123456Z");

    @Test
    void aFileIsWrittenExactlySo() {
        assertThat(CalendarFile.of("Roundtable", List.of(entry("Panel 1", "Join, or\nlisten")))
                        .text())
                .isEqualTo("""
                        BEGIN:VCALENDAR
                        PRODID:-//Open Roundtable//Open Roundtable//EN
                        VERSION:2.0
                        METHOD:PUBLISH
                        NAME:Roundtable
                        X-WR-CALNAME:Roundtable
                        BEGIN:VEVENT
                        UID:panel-1.person-7@roundtable.example
                        DTSTAMP:20201001T080000Z
                        SEQUENCE:2
                        DTSTART:20201024T120000Z
                        DTEND:20201024T133000Z
                        STATUS:CONFIRMED
                        SUMMARY:Panel 1
                        DESCRIPTION:Join\\, or\\nlisten
                        LOCATION:Online
                        URL:https://roundtable.example/events/2020?a=1&b=%C3%A9
                        ORGANIZER;CN="Captura Biométrica, S.L.":mailto:desk+20@roundtable.example
                        END:VEVENT
                        END:VCALENDAR
                        """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource({
        "50%#off?@industry.example, mailto:50%25%23off%3F@industry.example",
        "desk@faß.example, mailto:desk@xn--fa-hia.example",
    })
    void theAddressOfWhoInvitesIsAUri(String address, String written) {
        var organiser = new CalendarEntry.Organiser("Desk", address);
        var start = STAMP.plusSeconds(60);
        var entry = new CalendarEntry(
                "u@x.example",
                0,
                STAMP,
                start,
                start.plusSeconds(60),
                "S",
                null,
                null,
                null,
                organiser,
                CalendarEntry.Status.CONFIRMED);

        assertThat(CalendarFile.of("Roundtable", List.of(entry)).text().replace("\r\n ", ""))
                .contains("ORGANIZER;CN=Desk:" + written + "\r\n");
    }

    @Test
    void threeAfternoonsAcrossTheEndOfSummerTimeKeepTheirInstants() {
        var entries = IntStream.rangeClosed(24, 26)
                .mapToObj(day -> LocalDate.of(2020, 10, day)
                        .atTime(LocalTime.of(14, 0))
                        .atZone(BRUSSELS)
                        .toInstant())
                .map(start -> entry("panel", "", start))
                .toList();

        assertThat(read(CalendarFile.of("Roundtable", entries)).getEvents())
                .extracting(event -> event.getDateStart().getValue().toInstant())
                .containsExactly(
                        Instant.parse("2020-10-24T12:00:00Z"),
                        Instant.parse("2020-10-25T13:00:00Z"),
                        Instant.parse("2020-10-26T13:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commas, semicolons; colons: \"quotes\" and back\\slashes \\n \\, as they are",
                "Στρογγυλή τράπεζα για τη διαχείριση των συνόρων και τη βιομετρία στα εξωτερικά σύνορα",
                "المائدة المستديرة حول إدارة الحدود والقياسات الحيوية على الحدود الخارجية للاتحاد الأوروبي",
                "👩🏽‍💻🛂🛃🧳👨‍👩‍👧‍👦🇪🇺👩🏽‍💻🛂🛃🧳👨‍👩‍👧‍👦🇪🇺👩🏽‍💻🛂🛃🧳👨‍👩‍👧‍👦🇪🇺👩🏽‍💻🛂🛃🧳👨‍👩‍👧‍👦🇪🇺",
                "a 円卓会議 Szűcs Ágnes – Круглый стол по управлению границами и биометрии на внешних границах",
            })
    void textOfAnyScriptComesBackAndNoLineIsLongerThan75Octets(String text) {
        // every offset, so that a fold falls on every octet of every character
        for (var offset = 0; offset < 12; offset++) {
            var expected = "x".repeat(offset) + text;
            var file = CalendarFile.of(expected, List.of(entry(expected, expected + "\n\n" + expected)));

            assertThat(file.text().split("\r\n")).allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8))
                    .hasSizeLessThanOrEqualTo(75));
            assertThat(file.text().replace("\r\n", "")).doesNotContain("\r", "\n", "\uFFFD");
            var calendar = read(file);
            assertThat(calendar.getNames().get(0).getValue()).isEqualTo(expected);
            var event = calendar.getEvents().get(0);
            assertThat(event.getSummary().getValue()).isEqualTo(expected);
            assertThat(event.getDescription().getValue()).isEqualTo(expected + "\n\n" + expected);
        }
    }

    @Test
    void aLineBreakInATitleStartsNoNewProperty() {
        var file =
                CalendarFile.of("a\r\nMETHOD:CANCEL", List.of(entry("b\rSTATUS:CANCELLED\u0000\u0007", "c\r\nd\re")));

        var event = onlyEvent(file);
        assertThat(event.getSummary().getValue()).isEqualTo("b STATUS:CANCELLED");
        assertThat(event.getStatus().isConfirmed()).isTrue();
        assertThat(event.getDescription().getValue()).isEqualTo("c\nd\ne");
        assertThat(read(file).getMethod().isPublish()).isTrue();
    }

    @Test
    void theSameEntryTwiceGivesTheSameBytes() {
        assertThat(CalendarFile.of("n", List.of(entry("s", "d"))).bytes())
                .isEqualTo(CalendarFile.of("n", List.of(entry("s", "d"))).bytes());
    }

    @Test
    void aFeedSaysWhenToFetchItAgain() {
        var feed = CalendarFile.feed("Programme", List.of(), Duration.ofHours(1));

        assertThat(feed.text())
                .contains("REFRESH-INTERVAL;VALUE=DURATION:PT1H\r\n")
                .contains("X-PUBLISHED-TTL:PT1H\r\n");
        assertThat(read(feed).getRefreshInterval().getValue().toMillis()).isEqualTo(3_600_000);
    }

    @Test
    void anEntryThatEndsBeforeItStartsIsRefused() {
        assertThatThrownBy(() -> new CalendarEntry(
                        "u", 0, STAMP, STAMP, STAMP, "s", null, null, null, null, CalendarEntry.Status.CONFIRMED))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static CalendarEntry entry(String summary, String description) {
        return entry(summary, description, Instant.parse("2020-10-24T12:00:00Z"));
    }

    private static CalendarEntry entry(String summary, String description, Instant start) {
        return new CalendarEntry(
                "panel-1.person-7@roundtable.example",
                2,
                STAMP,
                start,
                start.plus(Duration.ofMinutes(90)),
                summary,
                description,
                "Online",
                URI.create("https://roundtable.example/events/2020?a=1&b=%C3%A9"),
                new CalendarEntry.Organiser("Captura Biométrica, S.L.", "desk+20@roundtable.example"),
                CalendarEntry.Status.CONFIRMED);
    }

    private static VEvent onlyEvent(CalendarFile file) {
        assertThat(read(file).getEvents()).hasSize(1);
        return read(file).getEvents().get(0);
    }

    private static ICalendar read(CalendarFile file) {
        var calendars = Biweekly.parse(file.text()).all();
        assertThat(calendars).hasSize(1);
        return calendars.get(0);
    }
}
