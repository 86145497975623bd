package org.openroundtable.time;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;

/**
 * Says times twice: in the zone of the event and, as calendars and colleagues elsewhere need it, in UTC. For what cannot
 * ask the reader for a zone, such as a mail. Immutable.
 */
public final class LocalAndUtc {

    private final ZoneId zone;
    private final LocalForms forms;

    public LocalAndUtc(ZoneId zone, Locale language) {
        this.zone = zone;
        this.forms = LocalForms.in(language);
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
        var local = forms.dayBeforeTime.format(from) + ", " + hours(from, to) + " " + forms.zone.format(to);
        return new Span(local, utc(from, hours(start.atZone(ZoneOffset.UTC), end.atZone(ZoneOffset.UTC))));
    }

    /** "Monday 2 November 2020, 14:05 CET (13:05 UTC)". */
    public String moment(Instant instant) {
        var local = instant.atZone(zone);
        return (forms.dayBeforeTime.format(local) + ", " + forms.clock.format(local) + " " + forms.zone.format(local)
                        + " " + utc(local, forms.clock.format(instant.atZone(ZoneOffset.UTC))))
                .strip();
    }

    private String utc(ZonedDateTime local, String hours) {
        var utc = local.withZoneSameInstant(ZoneOffset.UTC);
        if (local.getOffset().equals(ZoneOffset.UTC)) {
            return "";
        }
        var sameDay = utc.toLocalDate().equals(local.toLocalDate());
        return "(" + (sameDay ? "" : forms.dayBeforeTime.format(utc) + ", ") + hours + " UTC)";
    }

    /** To be followed by the zone of the end. */
    private String hours(ZonedDateTime from, ZonedDateTime to) {
        var sameZone = from.getOffset().equals(to.getOffset());
        var sameDay = from.toLocalDate().equals(to.toLocalDate());
        return forms.clock.format(from)
                + (sameZone ? "" : " " + forms.zone.format(from))
                + (sameZone && sameDay ? "–" : " – ")
                + (sameDay ? "" : forms.dayBeforeTime.format(to) + ", ")
                + forms.clock.format(to);
    }
}
