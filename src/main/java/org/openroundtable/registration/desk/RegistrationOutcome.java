package org.openroundtable.registration.desk;

import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.access.AccessToken;
import org.openroundtable.registration.occupancy.Availability;

/** What became of a request at the desk. Only {@link Registered} has changed anything. */
public sealed interface RegistrationOutcome
        permits RegistrationOutcome.Registered,
                RegistrationOutcome.AlreadyRegistered,
                RegistrationOutcome.KeyReused,
                RegistrationOutcome.UnknownEvent,
                RegistrationOutcome.NotOpen,
                RegistrationOutcome.Refused {

    /** In the books; where it stands is in the view. */
    record Registered(RegistrationView registration, AccessToken token) implements RegistrationOutcome {}

    /** The address has an active registration; its link has been sent to it once more. */
    record AlreadyRegistered() implements RegistrationOutcome {}

    /** Another request was sent under the same key before. */
    record KeyReused() implements RegistrationOutcome {}

    /** The sessions, or the event as a whole, can't be had. */
    record Refused(Refusal why) implements RegistrationOutcome {}

    record UnknownEvent() implements RegistrationOutcome {}

    /** By the event or the clock; whether there was room was not asked. */
    record NotOpen(Availability why) implements RegistrationOutcome {}
}
