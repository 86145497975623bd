package org.openroundtable.organiser.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;

import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.programme.snapshot.EventSnapshots;

/** Finds a session within an event. */
@ApplicationScoped
class Doors {

    private final EventSnapshots events;

    Doors(EventSnapshots events) {
        this.events = events;
    }

    /** @throws NotFoundException if there is no such event, or it was never published */
    EventSnapshot event(String slug) {
        return events.current(slug).orElseThrow(NotFoundException::new);
    }

    /** @throws NotFoundException if there is no such session in the programme */
    Door of(String slug, String code) {
        var event = event(slug);
        return event.session(code)
                .filter(session -> !session.isWithdrawn())
                .map(session -> new Door(event, session))
                .orElseThrow(NotFoundException::new);
    }
}
