package org.openroundtable.release.exchange;

import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.exchange.ProgrammeFile.Programme;
import org.openroundtable.release.exchange.ProgrammeFile.Timing;
import org.openroundtable.release.exchange.ProgrammeFile.Untimed;
import org.openroundtable.release.exchange.ProgrammeFile.Wrong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class RecurrenceTest {

    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");

    @Test
    void whatRepeatsInACalendarIsASessionEachTime() {
        var programme = (Programme) read("""
                BEGIN:VEVENT
                UID:coffee
                DTSTART;TZID=Europe/Tallinn:20260504T103000
                DURATION:PT30M
                RRULE:FREQ=DAILY;COUNT=4
                EXDATE;TZID=Europe/Tallinn:20260506T103000
                SUMMARY:Coffee
                END:VEVENT
                BEGIN:VEVENT
                UID:coffee
                RECURRENCE-ID;TZID=Europe/Tallinn:20260507T103000
                DTSTART;TZID=Europe/Tallinn:20260507T110000
                DURATION:PT30M
                SUMMARY:Late coffee
                END:VEVENT
                """);

        assertThat(programme.sessions())
                .extracting(
                        session -> session.get("code").textValue(),
                        session -> session.get("title").textValue(),
                        session -> session.get("start").textValue(),
                        session -> session.get("end").textValue())
                .containsExactly(
                        tuple("coffee", "Coffee", "2026-05-04T10:30:00+03:00", "2026-05-04T11:00:00+03:00"),
                        tuple("coffee-2026-05-05", "Coffee", "2026-05-05T10:30:00+03:00", "2026-05-05T11:00:00+03:00"),
                        tuple(
                                "coffee-2026-05-07",
                                "Late coffee",
                                "2026-05-07T11:00:00+03:00",
                                "2026-05-07T11:30:00+03:00"));
    }

    @Test
    void whatRepeatsForEverIsReadForAYearAndWhatRepeatsWithinADayIsNot() {
        var weekly = (Programme) read("BEGIN:VEVENT\nUID:w\nDTSTART:20260504T100000Z\nRRULE:FREQ=WEEKLY\nEND:VEVENT\n");
        assertThat(weekly.sessions()).hasSizeBetween(52, 53);

        for (var rule : List.of("FREQ=SECONDLY", "FREQ=YEARLY;BYHOUR=1,2;BYMINUTE=1,2")) {
            assertThat(read("BEGIN:VEVENT\nUID:s\nDTSTART:20260504T100000Z\nSUMMARY:Often\nRRULE:" + rule
                            + "\nEND:VEVENT\n"))
                    .isEqualTo(new Untimed(List.of(new Wrong(Timing.START, "Often", "20260504T100000Z " + rule))));
        }
    }

    @Test
    void whatIsOnDatesOfItsOwnIsASessionOnEachOfThem() {
        var programme = (Programme) read("""
                BEGIN:VEVENT
                UID:coffee
                DTSTART;TZID=Europe/Tallinn:20260504T103000
                DURATION:PT30M
                RRULE:FREQ=DAILY;COUNT=2
                RDATE;TZID=Europe/Tallinn:20260504T103000,20260507T103000
                RDATE:20260507T120000Z
                SUMMARY:Coffee
                END:VEVENT
                """);

        assertThat(programme.sessions())
                .extracting(session -> session.get("code").textValue(), session -> session.get("start")
                        .textValue())
                .containsExactly(
                        tuple("coffee", "2026-05-04T10:30:00+03:00"),
                        tuple("coffee-2026-05-05", "2026-05-05T10:30:00+03:00"),
                        tuple("coffee-2026-05-07", "2026-05-07T10:30:00+03:00"),
                        tuple("coffee-2026-05-07-15-00", "2026-05-07T15:00:00+03:00"));
    }

    @Test
    void aTimeWithALengthOfItsOwnIsRefusedByName() {
        assertThat(read("BEGIN:VEVENT\nUID:p\nDTSTART:20260504T100000Z\nSUMMARY:Odd\n"
                        + "RDATE;VALUE=PERIOD:20260505T100000Z/PT2H\nEND:VEVENT\n"))
                .isEqualTo(
                        new Untimed(List.of(new Wrong(Timing.START, "Odd", "20260504T100000Z 20260505T100000/PT2H"))));
    }

    private static ProgrammeFile read(String events) {
        var calendar = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Example//EN\n" + events + "END:VCALENDAR\n";
        return ProgrammeFiles.read(calendar.replace("\n", "\r\n"), TALLINN);
    }
}
