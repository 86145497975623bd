package org.openroundtable.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * One iCalendar object (RFC 5545, names after RFC 7986) with {@code METHOD:PUBLISH}: several appointments, each with a
 * UID of its own, to be taken over without an answer. All times are in UTC, so no time zone has to be described and
 * none can be misread.
 */
public final class CalendarFile {

    /** For the HTTP answer and the attachment alike; it must name the same method as the file. */
    public static final String CONTENT_TYPE = "text/calendar; method=PUBLISH; charset=utf-8";

    private static final ProdId PRODUCT = new ProdId("-//Open Roundtable//Open Roundtable//EN");

    private final String name;
    private final List<CalendarEntry> entries;
    private final Duration refreshInterval;

    private CalendarFile(String name, List<CalendarEntry> entries, Duration refreshInterval) {
        this.name = Objects.requireNonNull(name);
        this.entries = List.copyOf(entries);
        this.refreshInterval = refreshInterval;
    }

    /** A file that is read once: an attachment, a download. */
    public static CalendarFile of(String name, List<CalendarEntry> entries) {
        return new CalendarFile(name, entries, null);
    }

    /** A file that calendars subscribe to and, if they follow the hint, fetch again after {@code refreshInterval}. */
    public static CalendarFile feed(String name, List<CalendarEntry> entries, Duration refreshInterval) {
        return new CalendarFile(name, entries, Objects.requireNonNull(refreshInterval));
    }

    public byte[] bytes() {
        var appointments = entries.stream().map(Appointment::of).collect(Collectors.joining());
        return FoldedLines.of("BEGIN:VCALENDAR\r\n" + new PropertyList(head()) + appointments + "END:VCALENDAR\r\n");
    }

    /** The same with CRLF line ends, for a body that is a string. */
    public String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    private List<Property> head() {
        var properties = new ArrayList<Property>();
        properties.add(PRODUCT);
        properties.add(ImmutableVersion.VERSION_2_0);
        properties.add(ImmutableMethod.PUBLISH);
        properties.add(new Name(PlainText.line(name)));
        // What calendars understood before RFC 7986 gave it a name, and what most still read.
        properties.add(new XProperty("X-WR-CALNAME", PlainText.line(name)));
        if (refreshInterval != null) {
            properties.add(new RefreshInterval(new ParameterList(List.of(Value.DURATION)), refreshInterval));
            properties.add(new XProperty("X-PUBLISHED-TTL", refreshInterval.toString()));
        }
        return properties;
    }
}
