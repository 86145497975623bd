package org.openroundtable.calendar;

import java.util.ArrayList;
import java.util.List;

import org.openroundtable.contact.EmailAddress;

import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VEvent;
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

/** Turns a {@link CalendarEntry} into the VEVENT of the library. */
final class Appointment {

    private Appointment() {}

    static VEvent of(CalendarEntry entry) {
        // collected first: a VEvent that is added to property by property copies its list every time
        var properties = new ArrayList<Property>();
        properties.add(new Uid(PlainText.line(entry.uid())));
        properties.add(new DtStamp(entry.stamp()));
        properties.add(new Sequence(entry.sequence()));
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
        return new VEvent(new PropertyList(properties));
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
