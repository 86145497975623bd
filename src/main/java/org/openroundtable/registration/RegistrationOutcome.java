package org.openroundtable.registration;

import java.util.List;

import org.openroundtable.event.RegistrationWindow;

/** What became of a request at the desk. Only {@link Registered} has changed anything. */
public sealed interface RegistrationOutcome {

    /** In the books; where it stands is in the view. */
    record Registered(RegistrationView registration, AccessToken token) implements RegistrationOutcome {}

    /** The address has an active registration; its link has been sent to it once more. */
    record AlreadyRegistered() implements RegistrationOutcome {}

    /** Another request was sent under the same key before. */
    record KeyReused() implements RegistrationOutcome {}

    record UnknownEvent() implements RegistrationOutcome {}

    record NotOpen(RegistrationWindow window) implements RegistrationOutcome {}

    /** No such registrable session, or it is over. */
    record UnavailableSessions(List<String> codes) implements RegistrationOutcome {}

    record Overlapping(List<Clash> clashes) implements RegistrationOutcome {}

    /**
     * No place left and no line to wait in.
     *
     * @param codes of the sessions; empty: the event as a whole
     */
    record Full(List<String> codes) implements RegistrationOutcome {}
}
