package org.openroundtable.registration.announcement;

import java.time.Instant;
import java.util.List;

import org.openroundtable.account.Actor;
import org.openroundtable.registration.Place;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.Registration;

/**
 * Places from the waiting list have gone to a registration, or are on offer to it.
 *
 * @param places in sessions; empty: only the registration as a whole has come up from the event's line
 */
public record PlacesReleased(Registration registration, List<Place> places, Actor actor, Instant at) {

    /** The registrant has to take it up; else it is theirs already. */
    public boolean isOffer() {
        return registration.offeredUntil() != null
                || places.stream().anyMatch(place -> place.state() == PlaceState.OFFERED);
    }
}
