package org.openroundtable.registration.waiting;

import java.time.Instant;

import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.RegistrationState;

/**
 * Somebody who waits, as organisers see it.
 *
 * @param session code; null: for the event as a whole
 * @param arrival number in the line; who has a lower one is before
 * @param passedOver why the last free place went past; null: there was none
 */
public record InWait(
        Long registration,
        String name,
        String organisation,
        RegistrationState state,
        String session,
        Instant since,
        long arrival,
        Ineligibility passedOver) {

    /** Why they have no place yet; null: none was free, or others are before. */
    public Ineligibility why() {
        if (state == RegistrationState.PENDING_EMAIL) {
            return Ineligibility.ADDRESS_NOT_CONFIRMED;
        }
        return session != null && state == RegistrationState.WAITING ? Ineligibility.WAITS_FOR_EVENT : passedOver;
    }
}
