package org.openroundtable.registration.desk;

import java.time.Instant;

import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.admission.CodeFault;
import org.openroundtable.registration.occupancy.Availability;

/** What became of a request at the desk. Only {@link Registered}, {@link Entered} and {@link AnsweredByMail}
 * may have changed anything. */
public sealed interface RegistrationOutcome
        permits RegistrationOutcome.Registered,
                RegistrationOutcome.Entered,
                RegistrationOutcome.Known,
                RegistrationOutcome.AnsweredByMail,
                RegistrationOutcome.AlreadyRegistered,
                RegistrationOutcome.KeyReused,
                RegistrationOutcome.UnknownEvent,
                RegistrationOutcome.NotOpen,
                RegistrationOutcome.NotAdmitted,
                RegistrationOutcome.Refused {

    /** In the books; where it stands is in the view. */
    record Registered(RegistrationView registration, AccessToken token) implements RegistrationOutcome {}

    /** The same, for whoever has entered somebody else: the link is for that person alone. */
    record Entered(RegistrationView registration) implements RegistrationOutcome {}

    /** The address has an active registration, for whoever may know; nobody is written to. */
    record Known(Long registration) implements RegistrationOutcome {}

    /**
     * The address must be confirmed first, so what became of the request is told by mail to whoever reads its mailbox, and
     * to nobody else: whether it was new or has an active registration, whether there was room or a line.
     *
     * @param heldUntil what a new registration has got is held until then
     */
    record AnsweredByMail(Instant heldUntil) implements RegistrationOutcome {}

    /** The address has an active registration; its link has been sent to it once more. */
    record AlreadyRegistered() implements RegistrationOutcome {}

    /** Another request was sent under the same key before. */
    record KeyReused() implements RegistrationOutcome {}

    /** The sessions, or the event as a whole, can't be had. */
    record Refused(Refusal why) implements RegistrationOutcome {}

    record UnknownEvent() implements RegistrationOutcome {}

    /** The code is not good. */
    record NotAdmitted(CodeFault why) implements RegistrationOutcome {}

    /** By the event or the clock; whether there was room was not asked. */
    record NotOpen(Availability why) implements RegistrationOutcome {}
}
