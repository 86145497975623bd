package org.openroundtable.document;

import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;

import org.openroundtable.capacity.Capacity;
import org.openroundtable.event.Event;
import org.openroundtable.programme.Session;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.Places;
import org.openroundtable.registration.Registration;
import org.openroundtable.registration.Registrations;
import org.openroundtable.registration.occupancy.Occupancies;
import org.openroundtable.registration.occupancy.Occupancy;

/** Who of those who wait would get a place, or be offered one, if limits were raised. */
@ApplicationScoped
class Promotions {

    private final Occupancies occupancies;
    private final Registrations registrations;
    private final Places places;

    Promotions(Occupancies occupancies, Registrations registrations, Places places) {
        this.occupancies = occupancies;
        this.registrations = registrations;
        this.places = places;
    }

    /** Ids of registrations. */
    Set<Long> of(Event event, Capacity ofEvent, Map<Session, Capacity> ofSessions, Instant now) {
        var served = new HashSet<Long>();
        if (!event.phaseAt(now).isAhead()) {
            return served;
        }
        var taken = occupancies.of(event);
        var inEvent = free(ofEvent, taken.event());
        if (inEvent > 0) {
            registrations.nextWaiting(event, ofEvent.mostOfOneOrganisation(), 0, inEvent).stream()
                    .map(Registration::id)
                    .forEach(served::add);
        }
        ofSessions.forEach((session, capacity) -> {
            var inSession = taken.session(session.code())
                    .map(occupancy -> free(capacity, occupancy))
                    .orElse(0);
            if (inSession > 0) {
                var next = places.nextWaiting(session.id(), capacity.mostOfOneOrganisation(), now, 0, inSession);
                places.readAllOf(next.stream().map(Place::registration).toList());
                next.stream()
                        .filter(place -> place.inTheWay().isEmpty())
                        .map(Place::registration)
                        .map(Registration::id)
                        .forEach(served::add);
            }
        });
        return served;
    }

    private static int free(Capacity capacity, Occupancy occupancy) {
        return capacity.places() == null ? Integer.MAX_VALUE : Math.max(0, capacity.places() - occupancy.taken());
    }
}
