package org.openroundtable.testing.conference;

import java.time.OffsetDateTime;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

/**
 * The document of a conference of two days in 35 rooms from half past nine to seven, as its organisers would bring it from
 * another program: with its identifiers, and descriptions of some paragraphs. The same each time.
 */
public final class Conference {

    private static final int ROOMS = 35;
    private static final int[] MINUTES = {25, 50, 30, 20, 45, 25, 55, 30};
    private static final List<String> TRACKS = List.of(
            "Main stage",
            "Biometrics",
            "Databases",
            "Embedded",
            "Graphics",
            "Identity",
            "Java",
            "Kernel",
            "Legal",
            "Microservices",
            "Networking",
            "Open standards",
            "Privacy",
            "Quality",
            "Retro computing",
            "Security",
            "Testing",
            "Usability",
            "Virtualisation",
            "Web performance");
    private static final List<String> TYPES =
            List.of("presentation", "presentation", "presentation", "workshop", "discussion", "keynote");
    private static final List<String> WORDS = List.of(
            "measuring",
            "borders",
            "open",
            "records",
            "quality",
            "systems",
            "identity",
            "exchange",
            "kernels",
            "standards",
            "practice",
            "failure",
            "testing",
            "archives",
            "languages",
            "performance",
            "privacy",
            "registers",
            "queues",
            "latency",
            "agencies",
            "matching",
            "deployment",
            "trust");

    private final ObjectNode document;
    private int words;

    private Conference(ObjectNode document) {
        this.document = document;
    }

    /**
     * An event open to all.
     *
     * @param start of the first sessions; the second day begins 24 hours later
     */
    public static ObjectNode document(String slug, int sessions, int speakers, OffsetDateTime start) {
        var conference = new Conference(new ObjectMapper().createObjectNode());
        conference.event(slug);
        for (var i = 0; i < speakers; i++) {
            conference.speaker(i);
        }
        for (var i = 0; i < sessions; i++) {
            conference.session(i, sessions, speakers, start);
        }
        return conference.document;
    }

    private void event(String slug) {
        document.put("slug", slug)
                .put("title", "Open Systems Days")
                .put("summary", "Two days of talks in thirty-five rooms.")
                .put("description", text(120))
                .put("mode", "onsite")
                .put("venue", "Campus du Solbosch, Brussels")
                .put("timeZone", "Europe/Brussels");
        document.withArray("languages").add("en");
        document.putObject("organiser")
                .put("name", "Open Systems ASBL")
                .put("country", "BE")
                .put("email", "info@osd.example");
    }

    private void speaker(int number) {
        var speaker = document.withArray("speakers")
                .addObject()
                .put("id", "SP_%04d".formatted(number))
                .put("name", "%s %s %d".formatted(capital(word()), capital(word()), number))
                .put("biography", text(40));
        if (number % 3 == 0) {
            speaker.put("organisation", capital(word()) + " " + capital(word()) + " AG");
        }
        speaker.withArray("links").addObject().put("url", "https://people.example/" + number);
    }

    /** Rooms are filled one after the other on each of the two days. */
    private void session(int number, int sessions, int speakers, OffsetDateTime start) {
        var perDay = (sessions + 1) / 2;
        var day = number / perDay;
        var place = number % perDay;
        var room = place % ROOMS;
        var turn = place / ROOMS;
        var from = start.plusDays(day).plusMinutes(minutesBefore(turn, room));
        var session = document.withArray("sessions")
                .addObject()
                .put("code", "OSD_%04d".formatted(number))
                .put("type", TYPES.get(number % TYPES.size()))
                .put("title", capital(text(7)))
                .put("description", text(130))
                .put("track", TRACKS.get(room % TRACKS.size()))
                .put("room", "%s.%d%03d".formatted("ABCDEHKUW".charAt(room % 9), room % 4 + 1, room))
                .put("start", ISO_OFFSET_DATE_TIME.format(from))
                .put("end", ISO_OFFSET_DATE_TIME.format(from.plusMinutes(MINUTES[(turn + room) % MINUTES.length])));
        session.withArray("speakers")
                .addObject()
                .put("speaker", "SP_%04d".formatted(number % speakers))
                .put("role", "speaker");
    }

    private static int minutesBefore(int turn, int room) {
        var minutes = 0;
        for (var i = 0; i < turn; i++) {
            minutes += MINUTES[(i + room) % MINUTES.length] + 5;
        }
        return minutes;
    }

    private String text(int length) {
        var text = new StringBuilder();
        for (var i = 0; i < length; i++) {
            text.append(i == 0 ? "" : i % 40 == 0 ? ".\n\n" : " ").append(word());
        }
        return text.toString();
    }

    /** In an order that looks like none. */
    private String word() {
        words = (words * 31 + 17) % 9973;
        return WORDS.get(words % WORDS.size());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase() + text.substring(1);
    }
}
