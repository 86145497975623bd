package org.openroundtable.release.exchange;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.openroundtable.release.draft.DraftDocument;
import org.openroundtable.release.draft.DraftPart;
import org.openroundtable.release.exchange.ProgrammeFile.Broken;
import org.openroundtable.release.exchange.ProgrammeFile.Programme;
import org.openroundtable.release.exchange.ProgrammeFile.Timing;
import org.openroundtable.release.exchange.ProgrammeFile.Unknown;
import org.openroundtable.release.exchange.ProgrammeFile.Untimed;
import org.openroundtable.release.exchange.ProgrammeFile.Wrong;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

class ProgrammeFilesTest {

    private static final ZoneId TALLINN = ZoneId.of("Europe/Tallinn");

    @Test
    void aScheduleBecomesADocumentThatLacksOnlyWhatItDoesNotKnow() throws IOException {
        var programme = (Programme) ProgrammeFiles.read(schedule(), TALLINN);

        assertThat(programme.title()).startsWith("Data Quality and Interoperability");
        assertThat(programme.timeZone()).isEqualTo("Europe/Brussels");
        assertThat(programme.sessions()).hasSize(24);
        assertThat(programme.sessions().get(0)).hasToString("""
                {"code":"irt2020-1-d1-open","title":"Opening and housekeeping","start":"2020-11-03T14:00:00+01:00",\
                "end":"2020-11-03T14:10:00+01:00","type":"opening","language":"en","room":"Online",\
                "speakers":[{"speaker":"krum-garkov","role":"speaker"}]}""");
        assertThat(programme.sessions().get(2).get("type").textValue()).isEqualTo("presentation");
        assertThat(programme.speakers())
                .extracting(speaker -> speaker.get("name").textValue())
                .contains("Krum Garkov", "Prof. Christoph Busch", "Ελένη Παππά")
                .doesNotHaveDuplicates();

        var draft = new DraftDocument(programme.asDocument("en").put("slug", "imported"));
        assertThat(draft.faults()).extracting(fault -> fault.path()).containsExactly("/organiser");
    }

    @Test
    void anOlderScheduleSaysTheHourAndTheDay() {
        var programme = (Programme) ProgrammeFiles.read("""
                <schedule><day date="2026-05-04"><room name="Hall"><event id="7">
                  <start>09:30</start><duration>1:30</duration><title>Talk</title><type>lecture</type>
                </event></room></day></schedule>""", TALLINN);

        assertThat(programme.sessions().get(0)).hasToString("""
                {"code":"7","title":"Talk","start":"2026-05-04T09:30:00+03:00","end":"2026-05-04T11:00:00+03:00",\
                "type":"presentation"}""");
    }

    @Test
    void aScheduleInJsonSaysTheSame() {
        var programme = (Programme) ProgrammeFiles.read("""
                {"schedule": {"version": "1", "conference": {
                  "title": "Spring meeting", "time_zone_name": "Europe/Brussels",
                  "days": [{"index": 1, "date": "2026-05-04", "rooms": {"Hall": [{
                    "id": 7, "slug": "spring-7-borders", "date": "2026-05-04T09:30:00+02:00", "start": "09:30",
                    "duration": "01:30", "room": "Hall", "title": "Borders", "subtitle": "", "track": {"en": "Policy"},
                    "type": "Panel", "language": "en", "abstract": "In short.", "description": "At length.",
                    "do_not_record": true,
                    "persons": [{"id": 1, "public_name": "Ada Example", "name": "ada"}, {"name": "Ben Example"}]}]}}]
                }}}""", TALLINN);

        assertThat(programme.title()).isEqualTo("Spring meeting");
        assertThat(programme.timeZone()).isEqualTo("Europe/Brussels");
        assertThat(programme.sessions()).extracting(ObjectNode::toString).containsExactly("""
                        {"code":"spring-7-borders","title":"Borders","start":"2026-05-04T09:30:00+02:00",\
                        "end":"2026-05-04T11:00:00+02:00","type":"panel","track":"Policy","language":"en","room":"Hall",\
                        "description":"In short.\\n\\nAt length.","doNotRecord":true,\
                        "speakers":[{"speaker":"ada-example","role":"panellist"},\
                        {"speaker":"ben-example","role":"panellist"}]}""");
        assertThat(programme.speakers())
                .extracting(speaker -> speaker.get("name").textValue())
                .containsExactly("Ada Example", "Ben Example");
    }

    @Test
    void aCalendarBecomesSessions() {
        var programme = (Programme) ProgrammeFiles.read("""
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Example//EN
                X-WR-CALNAME:Spring meeting
                BEGIN:VEVENT
                UID:one@calendar.example
                DTSTAMP:20260101T000000Z
                DTSTART:20260504T070000Z
                DTEND:20260504T080000Z
                SUMMARY:Opening\\, and more
                LOCATION:Hall
                END:VEVENT
                BEGIN:VEVENT
                UID:two@calendar.example
                DTSTAMP:20260101T000000Z
                DTSTART;TZID=Europe/Brussels:20260504T110000
                DURATION:PT45M
                SUMMARY:Talk
                END:VEVENT
                BEGIN:VEVENT
                UID:three@calendar.example
                DTSTAMP:20260101T000000Z
                DTSTART;VALUE=DATE:20260504
                SUMMARY:A whole day
                END:VEVENT
                END:VCALENDAR
                """.replace("\n", "\r\n"), TALLINN);

        assertThat(programme.title()).isEqualTo("Spring meeting");
        assertThat(programme.sessions()).extracting(ObjectNode::toString).containsExactly("""
                        {"code":"one-calendar-example","title":"Opening, and more","start":"2026-05-04T10:00:00+03:00",\
                        "end":"2026-05-04T11:00:00+03:00","type":"presentation","room":"Hall"}""", """
                        {"code":"two-calendar-example","title":"Talk","start":"2026-05-04T12:00:00+03:00",\
                        "end":"2026-05-04T12:45:00+03:00","type":"presentation"}""");
    }

    @Test
    void whatIsKnownKeepsWhatTheFileDoesNotSpeakOf() throws IOException {
        var draft = new DraftDocument(JsonNodeFactory.instance.objectNode());
        draft.add(DraftPart.SESSIONS, "irt2020-1-d1-open").put("title", "Old").put("capacity", 5);
        draft.add(DraftPart.SESSIONS, "mine").put("title", "Mine");

        ((Programme) ProgrammeFiles.read(schedule(), TALLINN)).into(draft);

        var known = draft.get(DraftPart.SESSIONS, "irt2020-1-d1-open");
        assertThat(known.get("title").textValue()).isEqualTo("Opening and housekeeping");
        assertThat(known.get("capacity").intValue()).isEqualTo(5);
        assertThat(draft.find(DraftPart.SESSIONS, "mine")).isPresent();
        assertThat(draft.all(DraftPart.SESSIONS)).hasSize(25);
    }

    @Test
    void whatIsDeeperOrLongerThanProgrammesAreIsNotRead() {
        var deep = "<schedule><conference><title>" + "<a>".repeat(200_000) + "</a>".repeat(200_000)
                + "</title></conference></schedule>";
        var lecture = "BEGIN:VEVENT\r\nUID:%d\r\nDTSTART:20261220T100000Z\r\nSUMMARY:Talk\r\nEND:VEVENT\r\n";
        var many = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                + IntStream.range(0, 6_001).mapToObj(lecture::formatted).collect(Collectors.joining())
                + "END:VCALENDAR\r\n";
        var tasks = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                + "BEGIN:VTODO\r\nEND:VTODO\r\n".repeat(8_000)
                + "END:VCALENDAR\r\n";
        for (var text : List.of(deep, many, tasks)) {
            assertThat(ProgrammeFiles.read(text, TALLINN)).isInstanceOf(Broken.class);
        }
    }

    @Test
    void whatIsOfNoneOfTheKindsIsNotRead() {
        for (var text : new String[] {"", "{}", "soon", "<html></html>"}) {
            assertThat(ProgrammeFiles.read(text, TALLINN)).as(text).isEqualTo(new Unknown());
        }
    }

    @Test
    void whatIsBrokenOrReachesOutIsNotReadAndSaysWhere() {
        assertThat(ProgrammeFiles.read("\n{\"schedule\":\n oops", TALLINN)).isEqualTo(new Broken(3));
        assertThat(ProgrammeFiles.read("<schedule>\n<day>", TALLINN)).isEqualTo(new Broken(2));
        assertThat(ProgrammeFiles.read(
                        "<!DOCTYPE schedule [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><schedule>&x;</schedule>",
                        TALLINN))
                .isEqualTo(new Broken(1));
        var deep = "<schedule><conference><title>" + "<a>".repeat(200_000) + "</a>".repeat(200_000)
                + "</title></conference></schedule>";
        assertThat(ProgrammeFiles.read(deep, TALLINN)).isEqualTo(new Broken(1));
        assertThat(ProgrammeFiles.read("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n", TALLINN))
                .isInstanceOf(Broken.class);
    }

    @Test
    void allThatIsAtNoTimeIsSaidAtOnce() {
        assertThat(ProgrammeFiles.read("""
                        {"schedule": {"conference": {"time_zone_name": "Europe/Nowhere", "days": [{"rooms": {"Hall": [
                          {"title": "Opening", "date": "soon", "duration": "01:00"},
                          {"title": "Talk", "date": "2026-05-04T09:30:00+02:00", "duration": "long"},
                          {"slug": "last", "date": "2026-05-04T11:30:00+02:00", "duration": ""}]}}]}}}""", TALLINN))
                .isEqualTo(new Untimed(List.of(
                        new Wrong(Timing.ZONE, "", "Europe/Nowhere"),
                        new Wrong(Timing.START, "Opening", "soon"),
                        new Wrong(Timing.DURATION, "Talk", "long"),
                        new Wrong(Timing.DURATION, "last", ""))));
        assertThat(ProgrammeFiles.read(
                        "<schedule><event><title>Talk</title><date>soon</date></event></schedule>", TALLINN))
                .isEqualTo(new Untimed(
                        List.of(new Wrong(Timing.START, "Talk", "soon"), new Wrong(Timing.DURATION, "Talk", ""))));
    }

    private static String schedule() throws IOException {
        try (var file = ProgrammeFilesTest.class.getResourceAsStream("/release/schedule-2020.xml")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
