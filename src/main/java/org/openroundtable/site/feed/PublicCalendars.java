package org.openroundtable.site.feed;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Events;
import org.openroundtable.programme.Sessions;

/** Reads what public calendars show. */
@ApplicationScoped
class PublicCalendars {

    private final Clock clock;
    private final Events events;
    private final Sessions sessions;

    PublicCalendars(Clock clock, Events events, Sessions sessions) {
        this.clock = clock;
        this.events = events;
        this.sessions = sessions;
    }

    @Transactional
    Optional<CalendarSource> of(String slug) {
        return events.withSlug(slug)
                .map(event -> CalendarSource.of(event, sessions.programmeOf(event), clock.instant()));
    }
}
