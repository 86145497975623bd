package org.openroundtable.registration;

import java.util.List;

/** What became of a registrant's wish to change something. Only {@link Changed} has changed anything. */
public sealed interface ChangeOutcome {

    /** Done, or there was nothing to do. */
    record Changed(RegistrationView registration) implements ChangeOutcome {}

    /** The link is unknown. */
    record UnknownLink() implements ChangeOutcome {}

    /** The event's deadline for changes has passed. */
    record TooLate() implements ChangeOutcome {}

    /** It is cancelled or has expired, or what was to be taken up is no longer on offer. */
    record NoLongerPossible() implements ChangeOutcome {}

    record Overlapping(List<Clash> clashes) implements ChangeOutcome {}

    /** No such registrable session, or it is over. */
    record UnavailableSessions(List<String> codes) implements ChangeOutcome {}

    /** No place left and no line to wait in. */
    record Full(List<String> codes) implements ChangeOutcome {}
}
