package org.openroundtable.registration.change;

import org.openroundtable.registration.Refusal;
import org.openroundtable.registration.RegistrationView;
import org.openroundtable.registration.admission.CodeFault;

/** What became of a registrant's wish to change something. Only {@link Changed} has changed anything. */
public sealed interface ChangeOutcome
        permits ChangeOutcome.Changed,
                ChangeOutcome.UnknownLink,
                ChangeOutcome.ChangedMeanwhile,
                ChangeOutcome.AddressTaken,
                ChangeOutcome.CodeRefused,
                ChangeOutcome.TooLate,
                ChangeOutcome.NoLongerPossible,
                ChangeOutcome.Refused {

    /** Flash, or there was nothing to do. */
    record Changed(RegistrationView registration) implements ChangeOutcome {}

    /** The sessions can't be had. */
    record Refused(Refusal why) implements ChangeOutcome {}

    /** The link is unknown. */
    record UnknownLink() implements ChangeOutcome {}

    /** Others have changed what is to be changed since it was read. */
    record ChangedMeanwhile() implements ChangeOutcome {}

    /** Somebody else is registered with that address. */
    record AddressTaken() implements ChangeOutcome {}

    /** The access code is good for nothing. */
    record CodeRefused(CodeFault why) implements ChangeOutcome {}

    /** The event's deadline for changes has passed. */
    record TooLate() implements ChangeOutcome {}

    /** It is cancelled or has expired, or what was to be taken up is no longer on offer. */
    record NoLongerPossible() implements ChangeOutcome {}
}
