package org.openroundtable.registration;

import java.util.List;

/** Why somebody can't have the sessions they ask for, be it a newcomer or a registrant who changes. */
public sealed interface SessionRefusal extends RegistrationOutcome, ChangeOutcome {

    /** No such registrable session, or it is over, or its event is cancelled or postponed. */
    record UnavailableSessions(List<String> codes) implements SessionRefusal {}

    record Overlapping(List<Clash> clashes) implements SessionRefusal {}

    /**
     * No place left and no line to wait in.
     *
     * @param codes of the sessions; empty: the event as a whole
     */
    record Full(List<String> codes) implements SessionRefusal {}
}
