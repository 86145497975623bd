package org.openroundtable.site.programme;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The zones that a page offers to show its times in.
 *
 * @param own the event's zone
 * @param start of the event, in the zone that the page uses
 * @param end of the event, in the same
 */
public record ZoneChoice(ZoneId own, ZonedDateTime start, ZonedDateTime end, List<Option> options) {

    /** One to choose, with its offset at the start of the event. */
    public record Option(ZoneId zone, String offset) {}

    /** One region per offset where people are likely to sit; the script adds the visitor's own. */
    private static final List<String> USUAL = List.of(
            "America/Los_Angeles",
            "America/Chicago",
            "America/New_York",
            "America/Sao_Paulo",
            "UTC",
            "Europe/Lisbon",
            "Europe/London",
            "Europe/Brussels",
            "Europe/Athens",
            "Europe/Tallinn",
            "Europe/Istanbul",
            "Asia/Dubai",
            "Asia/Kolkata",
            "Asia/Singapore",
            "Asia/Tokyo",
            "Australia/Sydney");

    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");

    public static ZoneChoice of(ZonedDateTime start, ZonedDateTime end, Optional<ZoneId> chosen) {
        var own = start.getZone();
        var shown = chosen.orElse(own);
        var options = new ArrayList<Option>();
        Stream.concat(Stream.of(shown), USUAL.stream().map(ZoneId::of))
                .distinct()
                .filter(zone -> !zone.equals(own))
                .forEach(zone -> options.add(new Option(zone, OFFSET.format(start.withZoneSameInstant(zone)))));
        return new ZoneChoice(own, start.withZoneSameInstant(shown), end.withZoneSameInstant(shown), options);
    }

    /** The zone that the page uses. */
    public ZoneId shown() {
        return start.getZone();
    }

    public boolean isUnchanged() {
        return own.equals(shown());
    }

    /**
     * The clock does not change during the event, so that one name of the zone is right for all its times; not even there
     * and back, as in a series that runs through a winter.
     */
    public boolean isSteady() {
        var change = shown().getRules().nextTransition(start.toInstant());
        return change == null || !change.getInstant().isBefore(end.toInstant());
    }
}
