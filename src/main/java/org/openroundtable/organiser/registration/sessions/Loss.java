package org.openroundtable.organiser.registration.sessions;

import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationView.PlaceView;

/**
 * What somebody has in a session, and would not have any more.
 *
 * @param awaited others stand in the line, and whoever is next would get a place at once
 */
record Loss(PlaceView place, boolean awaited) {

    /** In the line; null: they have a place, or one is on offer to them. */
    public Long number() {
        return place.state() == PlaceState.WAITING ? place.waitingPosition() : null;
    }
}
