package org.openroundtable.release.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.openroundtable.programme.SessionType;
import org.openroundtable.release.draft.DraftFields;
import org.openroundtable.release.exchange.ProgrammeFile.Timing;
import org.openroundtable.release.exchange.ProgrammeFile.Wrong;

import com.fasterxml.jackson.databind.node.ObjectNode;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.DateListProperty;
import net.fortuna.ical4j.model.property.DateProperty;

/**
 * The events of an iCalendar file (RFC 5545), each time that they take place. Those that last whole days, or say no time,
 * are no sessions.
 */
final class CalendarProgramme {

    private static final Duration USUAL = Duration.ofHours(1);

    /** Of components, some of which are in others; the library copies all that it has for each that it adds. */
    private static final int MOST = 8_000;

    private static final Pattern BEGINNING = Pattern.compile("^BEGIN:", Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private CalendarProgramme() {}

    /** @param zone of times that say none */
    static ProgrammeFile read(String text, ZoneId zone) {
        if (BEGINNING.matcher(text).results().limit(MOST + 1).count() > MOST) {
            return new ProgrammeFile.Broken(0);
        }
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            return programme(calendar, zone);
        } catch (ParserException broken) {
            return new ProgrammeFile.Broken(Math.max(0, broken.getLineNo()));
        } catch (IOException | DateTimeException | IllegalArgumentException broken) {
            return new ProgrammeFile.Broken(0);
        }
    }

    private static ProgrammeFile programme(Calendar calendar, ZoneId zone) {
        var sessions = new ArrayList<ObjectNode>();
        var wrong = new ArrayList<Wrong>();
        var exceptions = exceptions(calendar, zone);
        for (var event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            if (sessions.size() > MOST) {
                return new ProgrammeFile.Broken(0);
            }
            try {
                sessions.addAll(sessions(event, zone, exceptions));
            } catch (DateTimeException | IllegalArgumentException noTime) {
                wrong.add(new Wrong(
                        Timing.START,
                        value(event, Property.SUMMARY),
                        Stream.of(Property.DTSTART, Property.RRULE, Property.RDATE)
                                .map(said -> value(event, said))
                                .filter(said -> !said.isEmpty())
                                .collect(Collectors.joining(" "))));
            }
        }
        return wrong.isEmpty()
                ? new ProgrammeFile.Programme(named(calendar), zone(calendar), sessions, List.of())
                : new ProgrammeFile.Untimed(wrong);
    }

    private static String named(Calendar calendar) {
        return calendar.<Property>getProperty("X-WR-CALNAME")
                .map(Property::getValue)
                .map(SessionFields::cut)
                .orElse(null);
    }

    /** That the first start with one is told in (RFC 5545 section 3.2.19); null: none says any that is known here. */
    private static String zone(Calendar calendar) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .flatMap(event -> event.<DateProperty<?>>getProperty(Property.DTSTART).stream())
                .flatMap(start -> start.<Parameter>getParameter(Parameter.TZID).stream())
                .map(Parameter::getValue)
                .filter(ZoneId.getAvailableZoneIds()::contains)
                .findFirst()
                .orElse(null);
    }

    /** One of an event that repeats, known by when it would be. */
    private record Occurrence(String event, Instant moment) {}

    /** Those that are cancelled, or stand in the file as events of their own. */
    private static Set<Occurrence> exceptions(Calendar calendar, ZoneId zone) {
        var exceptions = new HashSet<Occurrence>();
        for (var event : calendar.<VEvent>getComponents(Component.VEVENT)) {
            var name = value(event, Property.UID);
            moment(event, Property.RECURRENCE_ID, zone)
                    .ifPresent(moment -> exceptions.add(new Occurrence(name, moment.toInstant())));
            for (var dates : event.<DateListProperty<?>>getProperties(Property.EXDATE)) {
                dates.getDates().stream()
                        .flatMap(date -> moment(date, zone).stream())
                        .forEach(moment -> exceptions.add(new Occurrence(name, moment.toInstant())));
            }
        }
        return exceptions;
    }

    private static List<ObjectNode> sessions(VEvent event, ZoneId zone, Set<Occurrence> exceptions) {
        var name = value(event, Property.UID);
        var itself = moment(event, Property.RECURRENCE_ID, zone);
        var first = moment(event, Property.DTSTART, zone);
        if (itself.isPresent()) {
            return first.map(start -> List.of(session(event, repeated(name, itself.get()), start, zone)))
                    .orElse(List.of());
        }
        var names = new HashSet<String>();
        return Recurrence.of(event).stream()
                .flatMap(date -> moment(date, zone).stream())
                .distinct()
                .sorted()
                .filter(start -> !exceptions.contains(new Occurrence(name, start.toInstant())))
                .map(start -> {
                    var own = first.filter(start::equals).isPresent() ? name : repeated(name, start);
                    return session(event, names.add(own) ? own : own + " " + start.toLocalTime(), start, zone);
                })
                .toList();
    }

    private static String repeated(String name, ZonedDateTime start) {
        return name + " " + start.toLocalDate();
    }

    private static ObjectNode session(VEvent event, String name, ZonedDateTime start, ZoneId zone) {
        var session =
                SessionFields.session(name, value(event, Property.SUMMARY), start, start.plus(length(event, zone)));
        session.put("type", SessionType.PRESENTATION.code());
        DraftFields.set(session, "room", SessionFields.cut(value(event, Property.LOCATION)));
        DraftFields.set(session, "description", value(event, Property.DESCRIPTION));
        return session;
    }

    private static Duration length(VEvent event, ZoneId zone) {
        return moment(event, Property.DTEND, zone)
                .flatMap(end -> moment(event, Property.DTSTART, zone).map(start -> Duration.between(start, end)))
                .orElseGet(() -> duration(event));
    }

    private static Optional<ZonedDateTime> moment(VEvent event, String name, ZoneId zone) {
        return event.<DateProperty<?>>getProperty(name).flatMap(property -> moment(property.getDate(), zone));
    }

    private static Optional<ZonedDateTime> moment(Temporal time, ZoneId zone) {
        if (time instanceof LocalDateTime floating) {
            return Optional.of(floating.atZone(zone));
        }
        if (time instanceof ZonedDateTime zoned) {
            return Optional.of(zoned.withZoneSameInstant(zone));
        }
        if (time instanceof OffsetDateTime offset) {
            return Optional.of(offset.atZoneSameInstant(zone));
        }
        return time instanceof Instant instant ? Optional.of(instant.atZone(zone)) : Optional.empty();
    }

    private static Duration duration(VEvent event) {
        var said = value(event, Property.DURATION);
        return said.isEmpty() ? USUAL : Duration.parse(said);
    }

    private static String value(VEvent event, String name) {
        return event.<Property>getProperty(name)
                .map(Property::getValue)
                .map(String::strip)
                .orElse("");
    }
}
