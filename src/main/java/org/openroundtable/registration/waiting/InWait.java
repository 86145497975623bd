package org.openroundtable.registration.waiting;

import java.time.Instant;

import org.openroundtable.registration.Ineligibility;
import org.openroundtable.registration.RegistrationState;

/**
 * Somebody who waits, as organisers see it.
 *
 * @param session code; null: for the event as a whole
 * @param arrival number in the line; who has a lower one is before
 * @param mayHave null: they have shown nothing that gives a place that is kept here
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
        Ineligibility passedOver,
        MayHave mayHave) {

    /**
     * Places that are kept, of which they could have one.
     *
     * @param name of the block
     * @param free how many nobody has; null: they are not kept any more
     */
    public record MayHave(String name, Long free) {

        public boolean isReleased() {
            return free == null;
        }
    }

    /** Why they have no place yet; null: none was free, or others are before. */
    public Ineligibility why() {
        if (state == RegistrationState.PENDING_EMAIL) {
            return Ineligibility.ADDRESS_NOT_CONFIRMED;
        }
        return session != null && state == RegistrationState.WAITING ? Ineligibility.WAITS_FOR_EVENT : passedOver;
    }
}
