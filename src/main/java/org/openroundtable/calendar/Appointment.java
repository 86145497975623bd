package org.openroundtable.calendar;

import java.util.ArrayList;
import java.util.List;

import org.openroundtable.contact.EmailAddress;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;

/** Writes a {@link CalendarEntry} as a VEVENT. */
final class Appointment {

    /** In characters, of the text and of what it was made from: those of two conferences of 2,000 sessions each. */
    private static final int MOST_KEPT = 4_000_000;

    /** What one appointment has in common in the files of all who attend it; writing it takes a hundred times as long. */
    private static final Cache<CalendarEntry, String> COMMON = Caffeine.newBuilder()
            .maximumWeight(MOST_KEPT)
            .weigher((CalendarEntry entry, String text) -> 2 * text.length())
            .build();

    private Appointment() {}

    /** Its content lines, each ended by CRLF, not folded. */
    static String of(CalendarEntry entry) {
        return "BEGIN:VEVENT\r\n"
                + new Uid(PlainText.line(entry.uid()))
                + new DtStamp(entry.stamp())
                + new Sequence(entry.sequence())
                + COMMON.get(entry.common(), Appointment::common)
                + "END:VEVENT\r\n";
    }

    private static String common(CalendarEntry entry) {
        // collected first: a list that is added to property by property is copied every time
        var properties = new ArrayList<Property>();
        properties.add(new DtStart<>(entry.start()));
        properties.add(new DtEnd<>(entry.end()));
        properties.add(status(entry.status()));
        properties.add(new Summary(PlainText.line(entry.summary())));
        if (entry.description() != null) {
            properties.add(new Description(PlainText.lines(entry.description())));
        }
        if (entry.location() != null) {
            properties.add(new Location(PlainText.line(entry.location())));
        }
        if (entry.url() != null) {
            properties.add(new Url(entry.url()));
        }
        if (entry.organiser() != null) {
            properties.add(organizer(entry.organiser()));
        }
        return new PropertyList(properties).toString();
    }

    private static Organizer organizer(CalendarEntry.Organiser organiser) {
        var name = new Cn(PlainText.line(organiser.name()));
        return new Organizer(new ParameterList(List.of(name)), new EmailAddress(organiser.email()).mailto());
    }

    private static Status status(CalendarEntry.Status status) {
        return switch (status) {
            case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
            case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
        };
    }
}
