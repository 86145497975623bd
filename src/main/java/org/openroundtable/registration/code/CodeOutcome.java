package org.openroundtable.registration.code;

/** What became of a wish to change a code. */
public sealed interface CodeOutcome {

    record Changed() implements CodeOutcome {}

    /** @param used so many are registered with it, who are more than it is to be good for */
    record BelowUse(long used) implements CodeOutcome {}

    /** Nothing was changed, because somebody else has changed it since it was read. */
    record ChangedMeanwhile(AccessCode now) implements CodeOutcome {}

    record Unknown() implements CodeOutcome {}
}
