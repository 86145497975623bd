package org.openroundtable.registration;

import java.time.Instant;
import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.question.Questions;
import org.openroundtable.registration.registrant.Registrant;
import org.openroundtable.secret.ShortCode;

/**
 * A registration as pages, mails and answers show it.
 *
 * @param id for correlation in the house; never shown
 * @param code by which a desk finds whoever is confirmed; null: nobody is expected
 * @param waitingPosition in the event's line, 1 is next; null: not waiting there
 * @param passedOver why the last free place in the event went past; null: none did, or it is not waited for
 * @param heldUntil until when the address must be confirmed; null: it need not
 * @param offeredUntil until when the place in the event must be taken up; null: none is on offer
 * @param questions of the event
 * @param programme its own places and the sessions open to it, in order of time; cancelled ones are left out
 */
public record RegistrationView(
        Long id,
        String event,
        RegistrationState state,
        ShortCode code,
        Long waitingPosition,
        Ineligibility passedOver,
        Instant heldUntil,
        Instant offeredUntil,
        Instant registeredAt,
        String language,
        Registrant registrant,
        Questions questions,
        List<PlaceView> programme) {

    /**
     * @param session code
     * @param room or null
     * @param cancelled the session does not take place; what they have in it stands still
     * @param state null: the session is open to all who are registered
     * @param waitingPosition 1 is next; null: not waiting
     * @param passedOver why the last free place went past; null: none did, or it is not waited for
     * @param offeredUntil until when the place must be taken up; null: none is on offer
     * @param clashes titles of other sessions of the registration at the same time, since one of them was moved
     * @param inTheWay which of them they have a place in, so that they are not given this one too; null: none
     * @param joinUrl only for whoever is confirmed, for the session and for the event, which takes place
     */
    public record PlaceView(
            String session,
            Text title,
            Text room,
            Instant startsAt,
            Instant endsAt,
            boolean cancelled,
            PlaceState state,
            Long waitingPosition,
            Ineligibility passedOver,
            Instant offeredUntil,
            List<Text> clashes,
            Text inTheWay,
            String joinUrl) {

        public boolean isOpen() {
            return state == null;
        }

        /** It is waited for because as many people of the organisation have a place there as can. */
        public boolean isOrganisationFull() {
            return passedOver == Ineligibility.ORGANISATION_FULL;
        }

        /** In the line of a session that takes place. */
        public boolean isWaiting() {
            return state == PlaceState.WAITING && !cancelled;
        }
    }

    /** It waits because as many people of the organisation have a place in the event as can. */
    public boolean isOrganisationFull() {
        return passedOver == Ineligibility.ORGANISATION_FULL;
    }

    /** Its own: wanted, held, on offer or confirmed. */
    public List<PlaceView> places() {
        return programme.stream().filter(place -> !place.isOpen()).toList();
    }

    public boolean isActive() {
        return state.isActive();
    }

    public boolean isConfirmed() {
        return state == RegistrationState.CONFIRMED;
    }

    /** Something of what was asked for is kept for this person alone; else they have numbers in lines at most. */
    public boolean isHolding() {
        var inSessions = places().stream().filter(place -> !place.cancelled()).toList();
        return waitingPosition == null
                && (inSessions.isEmpty()
                        || inSessions.stream().anyMatch(place -> place.state().takesPlace()));
    }
}
