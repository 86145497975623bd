package org.openroundtable.programme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells the rest of the house, within the transaction, every change in an event and its programme. */
@ApplicationScoped
public class ProgrammeAnnouncements {

    private final Event<Object> listeners;

    ProgrammeAnnouncements(Event<Object> listeners) {
        this.listeners = listeners;
    }

    public void announce(Revision revision) {
        revision.event().forEach(listeners::fire);
        revision.speakers().forEach(listeners::fire);
        revision.sessions().forEach(listeners::fire);
    }
}
