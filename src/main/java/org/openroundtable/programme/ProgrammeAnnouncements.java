package org.openroundtable.programme;

import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import org.openroundtable.account.Actor;
import org.openroundtable.event.EventStatusChanged;

/** Tells the rest of the house, within the transaction, what has changed in an event and its programme. */
@ApplicationScoped
public class ProgrammeAnnouncements {

    private final Event<Object> listeners;

    ProgrammeAnnouncements(Event<Object> listeners) {
        this.listeners = listeners;
    }

    /** Every change; then, at once, what calendars show of them. */
    public void announce(Revision revision, Actor actor, Instant at) {
        revision.event().forEach(listeners::fire);
        revision.speakers().forEach(listeners::fire);
        revision.sessions().forEach(listeners::fire);
        if (!revision.calendars().isEmpty()) {
            listeners.fire(new ProgrammeChanged(revision.calendars(), actor, at));
        }
    }

    /** Last, so that whoever is written to reads of sessions and places as they are then. */
    public void announceStatus(org.openroundtable.event.Event event, Actor actor, Instant at) {
        listeners.fire(new EventStatusChanged(event, actor, at));
    }
}
