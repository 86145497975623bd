package org.openroundtable.programme;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.openroundtable.event.Event;
import org.openroundtable.event.EventChange;
import org.openroundtable.event.EventChanged;
import org.openroundtable.speaker.Speaker;
import org.openroundtable.speaker.SpeakerChanged;

/**
 * All that has changed in an event, its speakers and its programme since it was last asked for.
 *
 * @param calendars the same as entries in calendars show it, that of the event as a whole first
 */
public record Revision(
        List<EventChanged> event,
        List<SpeakerChanged> speakers,
        List<SessionChanged> sessions,
        List<CalendarChange> calendars) {

    /** Raises the revision of the event, and that of its sessions where calendars show what has changed of the event. */
    public static Revision of(Event event, Collection<Speaker> speakers, Collection<Session> sessions) {
        var ofEvent = event.takeChanges();
        var changes = ofEvent.stream().map(EventChanged::change).toList();
        var ofSessions = new ArrayList<SessionChanged>();
        var calendars = new ArrayList<CalendarChange>();
        if (changes.stream().noneMatch(EventChange.Created.class::isInstance)) {
            CalendarChange.of(event, changes).ifPresent(calendars::add);
        }
        for (var session : sessions) {
            var own = session.takeChanges();
            ofSessions.addAll(own);
            var isNew = own.stream().anyMatch(changed -> changed.change() instanceof SessionChange.Created);
            if (own.stream().anyMatch(changed -> changed.change().isForCalendars())
                    || !isNew && changes.stream().anyMatch(EventChange::isForCalendars)) {
                session.revise();
            }
            if (!isNew) {
                CalendarChange.of(
                                session,
                                own.stream().map(SessionChanged::change).toList(),
                                changes)
                        .ifPresent(calendars::add);
            }
        }
        if (changes.stream().anyMatch(EventChange::isForCalendars)
                || ofSessions.stream().anyMatch(Revision::isForCalendars)) {
            event.revise();
        }
        return new Revision(
                ofEvent,
                speakers.stream()
                        .flatMap(speaker -> speaker.takeChanges().stream())
                        .toList(),
                List.copyOf(ofSessions),
                List.copyOf(calendars));
    }

    private static boolean isForCalendars(SessionChanged changed) {
        return changed.change() instanceof SessionChange.Created
                || changed.change().isForCalendars();
    }

    /** The event was cancelled or postponed, or takes place after all. */
    public boolean isOfStatus() {
        return event.stream().anyMatch(changed -> changed.change() instanceof EventChange.StatusBecame);
    }
}
