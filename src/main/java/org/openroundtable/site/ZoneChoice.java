package org.openroundtable.site;

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
 * @param shown the one that the page uses
 */
public record ZoneChoice(ZoneId own, ZoneId shown, List<Option> options) {

    /** One to choose: the place that gives the zone its name, and its offset at the start of the event. */
    public record Option(String id, String place, String offset) {}

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

    static ZoneChoice of(ZonedDateTime start, Optional<ZoneId> chosen) {
        ZoneId own = start.getZone();
        ZoneId shown = chosen.orElse(own);
        List<Option> options = new ArrayList<>();
        Stream.concat(Stream.of(shown.getId()), USUAL.stream())
                .distinct()
                .filter(id -> !id.equals(own.getId()))
                .forEach(id -> options.add(option(id, start)));
        return new ZoneChoice(own, shown, options);
    }

    public boolean isUnchanged() {
        return own.equals(shown);
    }

    public String ownPlace() {
        return place(own.getId());
    }

    public String shownPlace() {
        return place(shown.getId());
    }

    private static Option option(String id, ZonedDateTime start) {
        return new Option(id, place(id), OFFSET.format(start.withZoneSameInstant(ZoneId.of(id))));
    }

    private static String place(String id) {
        return id.substring(id.lastIndexOf('/') + 1).replace('_', ' ');
    }
}
