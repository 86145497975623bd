package org.openroundtable.api.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.programme.Session;
import org.openroundtable.programme.Sessions;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;

/** Draws the public views of events. */
@ApplicationScoped
class EventCatalogue {

    /** The list of events. */
    @Schema(name = "Events")
    record EventList(
            @Schema(
                    required = true,
                    description = "Those not over, the next one first; then the others, the latest first")
            List<EventView> events) {}

    private final Clock clock;
    private final Events events;
    private final Sessions sessions;
    private final Occupancies occupancies;

    EventCatalogue(Clock clock, Events events, Sessions sessions, Occupancies occupancies) {
        this.clock = clock;
        this.events = events;
        this.sessions = sessions;
        this.occupancies = occupancies;
    }

    @Transactional
    EventList all(List<Locale> reader) {
        var now = clock.instant();
        var found = Stream.concat(events.upcoming(now).stream(), events.previous(now).stream())
                .toList();
        var programmes = sessions.programmes();
        var figures = occupancies.ofEach(found);
        return new EventList(found.stream()
                .map(event -> view(event, reader, now, programmes.get(event.id()), figures.get(event.id())))
                .toList());
    }

    @Transactional
    Optional<EventView> event(String slug, List<Locale> reader) {
        return events.withSlug(slug)
                .map(event -> view(event, reader, clock.instant(), sessions.programmeOf(event), occupancies.of(event)));
    }

    private static EventView view(
            Event event, List<Locale> reader, Instant now, List<Session> programme, EventOccupancy occupancy) {
        return EventView.of(
                event,
                reader,
                now,
                EventView.OccupancyView.of(occupancy.event()),
                programme.stream()
                        .map(session -> SessionView.of(
                                event,
                                session,
                                reader,
                                occupancy.session(session.code()).orElse(null)))
                        .toList(),
                occupancy::left);
    }
}
