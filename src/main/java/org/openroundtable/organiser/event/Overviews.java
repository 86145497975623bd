package org.openroundtable.organiser.event;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Events;
import org.openroundtable.link.Paths;

/** Reads what the overview of an event shows. */
@ApplicationScoped
class Overviews {

    private final Clock clock;
    private final Events events;

    Overviews(Clock clock, Events events) {
        this.clock = clock;
        this.events = events;
    }

    @Transactional
    Optional<OverviewPage> of(String slug) {
        return events.withSlug(slug)
                .map(event -> new OverviewPage(slug, event.title(), event.phaseAt(clock.instant()), Paths.event(slug)));
    }
}
