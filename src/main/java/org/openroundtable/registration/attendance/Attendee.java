package org.openroundtable.registration.attendance;

import java.util.Map;

import org.openroundtable.programme.SessionFacts;
import org.openroundtable.registration.PlaceState;
import org.openroundtable.registration.RegistrationState;

/**
 * Somebody who stands at the door of a session.
 *
 * @param registration id
 * @param places what they have or wait for, by the codes of the sessions
 * @param mark null: not marked as present in this session
 */
public record Attendee(
        Long registration,
        String name,
        String organisation,
        RegistrationState state,
        Map<String, PlaceState> places,
        Mark mark) {

    /** Has a place there, or it is open to all who are confirmed. */
    public boolean isExpectedIn(SessionFacts session) {
        return state == RegistrationState.CONFIRMED
                && (!session.isRegistrable() || places.get(session.code()) == PlaceState.CONFIRMED);
    }

    Attendee with(Mark other) {
        return new Attendee(registration, name, organisation, state, places, other);
    }
}
