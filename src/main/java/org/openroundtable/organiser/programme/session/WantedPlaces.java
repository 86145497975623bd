package org.openroundtable.organiser.programme.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import org.openroundtable.event.Events;
import org.openroundtable.registration.Places;

/** Knows how many want to be in a session. */
@ApplicationScoped
class WantedPlaces {

    private final Events events;
    private final Places places;

    WantedPlaces(Events events, Places places) {
        this.events = events;
        this.places = places;
    }

    /** How many have, hold or wait for a place in it; none where nothing is published yet. */
    @Transactional
    long in(String slug, String code) {
        return events.withSlug(slug)
                .map(event -> places.wantedIn(event).getOrDefault(code, 0L))
                .orElse(0L);
    }
}
