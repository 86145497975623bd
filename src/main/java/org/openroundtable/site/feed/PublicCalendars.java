package org.openroundtable.site.feed;

import java.time.Clock;
import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.programme.snapshot.EventSnapshots;

/** Reads what public calendars show. */
@ApplicationScoped
class PublicCalendars {

    private final Clock clock;
    private final EventSnapshots snapshots;

    PublicCalendars(Clock clock, EventSnapshots snapshots) {
        this.clock = clock;
        this.snapshots = snapshots;
    }

    Optional<CalendarSource> of(String slug) {
        return snapshots.current(slug).map(event -> CalendarSource.of(event, clock.instant()));
    }
}
