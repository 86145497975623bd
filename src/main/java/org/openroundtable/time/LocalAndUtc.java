package org.openroundtable.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Says times twice: in the zone of the event and, as calendars and colleagues elsewhere need it, in UTC. For what cannot
 * ask the reader for a zone, such as a mail. The patterns are our own, so that a mail does not read differently with the
 * next Java. Immutable.
 */
public final class LocalAndUtc {

    private final ZoneId zone;
    private final DateTimeFormatter day;
    private final DateTimeFormatter clock;
    private final DateTimeFormatter zoneName;

    public LocalAndUtc(ZoneId zone, Locale language) {
        // British names of zones: "CET" where the American ones say "Central European Time"
        var locale = language.getLanguage().equals("en") ? Locale.UK : language;
        this.zone = zone;
        this.day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", locale);
        this.clock = DateTimeFormatter.ofPattern("HH:mm", locale);
        this.zoneName = DateTimeFormatter.ofPattern("z", locale);
    }

    /**
     * @param local "Tuesday 3 November 2020, 14:00–15:30 CET"; with both zones where the clocks change in between,
     *     "01:30 CEST – 03:30 CET"
     * @param utc "(13:00–14:30 UTC)"; empty where that is the same
     */
    public record Span(String local, String utc) {}

    public Span span(Instant start, Instant end) {
        var from = start.atZone(zone);
        var to = end.atZone(zone);
        var local = day.format(from) + ", " + hours(from, to) + " " + zoneName.format(to);
        return new Span(local, utc(from, hours(start.atZone(ZoneOffset.UTC), end.atZone(ZoneOffset.UTC))));
    }

    /** "Monday 2 November 2020, 14:05 CET (13:05 UTC)". */
    public String moment(Instant instant) {
        var local = instant.atZone(zone);
        return (day.format(local) + ", " + clock.format(local) + " " + zoneName.format(local) + " "
                        + utc(local, clock.format(instant.atZone(ZoneOffset.UTC))))
                .strip();
    }

    private String utc(ZonedDateTime local, String hours) {
        var utc = local.withZoneSameInstant(ZoneOffset.UTC);
        if (local.getOffset().equals(ZoneOffset.UTC)) {
            return "";
        }
        var sameDay = utc.toLocalDate().equals(local.toLocalDate());
        return "(" + (sameDay ? "" : day.format(utc) + ", ") + hours + " UTC)";
    }

    /** To be followed by the zone of the end. */
    private String hours(ZonedDateTime from, ZonedDateTime to) {
        var sameZone = from.getOffset().equals(to.getOffset());
        var sameDay = from.toLocalDate().equals(to.toLocalDate());
        return clock.format(from)
                + (sameZone ? "" : " " + zoneName.format(from))
                + (sameZone && sameDay ? "–" : " – ")
                + (sameDay ? "" : day.format(to) + ", ")
                + clock.format(to);
    }
}
