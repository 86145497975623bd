package org.openroundtable.site.home;

import java.time.Clock;
import java.time.Instant;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Event;
import org.openroundtable.event.Events;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.site.event.EventView;
import org.openroundtable.site.event.RegisterButton;

/** Reads what the lists of events show. */
@ApplicationScoped
class EventCards {

    private final Clock clock;
    private final Events events;
    private final Occupancies occupancies;

    EventCards(Clock clock, Events events, Occupancies occupancies) {
        this.clock = clock;
        this.events = events;
        this.occupancies = occupancies;
    }

    @Transactional
    List<EventCard> upcoming() {
        var now = clock.instant();
        return cards(events.upcoming(now), now);
    }

    @Transactional
    List<EventCard> previous() {
        var now = clock.instant();
        return cards(events.previous(now), now);
    }

    private List<EventCard> cards(List<Event> found, Instant now) {
        if (found.isEmpty()) {
            return List.of();
        }
        var occupancy = occupancies.of(found);
        return found.stream()
                .map(event -> new EventCard(
                        EventView.of(event, now), RegisterButton.of(event, occupancy.get(event.id()), now)))
                .toList();
    }
}
