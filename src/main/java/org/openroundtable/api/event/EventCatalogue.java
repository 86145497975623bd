package org.openroundtable.api.event;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.openroundtable.event.EventFacts;
import org.openroundtable.event.EventSearch;
import org.openroundtable.event.Events;
import org.openroundtable.programme.Sessions;
import org.openroundtable.programme.snapshot.EventSnapshots;
import org.openroundtable.registration.occupancy.EventOccupancy;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.release.Releases;

/** Draws the public views of events. */
@ApplicationScoped
class EventCatalogue {

    /** A page of the list of events. */
    @Schema(name = "Events")
    record EventList(
            @Schema(
                    required = true,
                    description = "Those not over, the next one first; then the others, the latest first")
            List<EventView> events,

            @Schema(required = true, description = "How many there are on all pages")
            long total) {}

    private final Clock clock;
    private final Events events;
    private final Sessions sessions;
    private final Occupancies occupancies;
    private final EventSnapshots snapshots;
    private final Releases releases;

    EventCatalogue(
            Clock clock,
            Events events,
            Sessions sessions,
            Occupancies occupancies,
            EventSnapshots snapshots,
            Releases releases) {
        this.clock = clock;
        this.events = events;
        this.sessions = sessions;
        this.occupancies = occupancies;
        this.snapshots = snapshots;
        this.releases = releases;
    }

    @Transactional
    EventList search(EventSearch wanted, List<Locale> reader) {
        var now = clock.instant();
        var found = events.search(wanted, now);
        var programmes = sessions.programmesOf(found.events());
        var figures = occupancies.ofEach(found.events());
        var reasons = releases.whyStatuses(found.events());
        return new EventList(
                found.events().stream()
                        .map(event -> view(
                                event,
                                reasons.get(event.slug()),
                                reader,
                                now,
                                figures.get(event.id()),
                                toBeHad -> programmes.get(event.id()).stream()
                                        .map(session -> SessionView.of(event, session, reader, toBeHad))
                                        .toList()))
                        .toList(),
                found.total());
    }

    Optional<EventView> event(String slug, List<Locale> reader) {
        return snapshots
                .current(slug)
                .map(event -> view(
                        event,
                        releases.whyStatus(event).orElse(null),
                        reader,
                        clock.instant(),
                        occupancies.of(event),
                        toBeHad -> event.sessions().stream()
                                .map(session -> SessionView.of(event, session, reader, toBeHad))
                                .toList()));
    }

    /** @param sessions by what is left of each for somebody who has nothing yet */
    private static EventView view(
            EventFacts event,
            String why,
            List<Locale> reader,
            Instant now,
            EventOccupancy occupancy,
            Function<EventOccupancy, List<SessionView>> sessions) {
        var toBeHad = occupancy.forNewcomers();
        return EventView.of(
                event,
                why,
                reader,
                now,
                EventView.OccupancyView.of(occupancy.event()),
                sessions.apply(toBeHad),
                toBeHad::left);
    }
}
