package org.openroundtable.organiser.home;

import java.time.Clock;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.account.role.Access;
import org.openroundtable.event.Events;
import org.openroundtable.link.Paths;

/** Reads the events that an account may see. */
@ApplicationScoped
class OwnEvents {

    private final Clock clock;
    private final Events events;

    OwnEvents(Clock clock, Events events) {
        this.clock = clock;
        this.events = events;
    }

    /** The latest first. */
    @Transactional
    List<OwnEvent> of(Access access) {
        var now = clock.instant();
        return events.among(access.visibleSlugs()).stream()
                .map(event -> new OwnEvent(Paths.organiserEvent(event.slug()), event.title(), event.phaseAt(now)))
                .toList();
    }
}
