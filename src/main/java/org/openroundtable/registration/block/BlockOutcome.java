package org.openroundtable.registration.block;

/** What became of a wish to keep places. */
public sealed interface BlockOutcome {

    record Reserved(Long block) implements BlockOutcome {}

    record Changed() implements BlockOutcome {}

    /** @param free so many could be kept in all */
    record TooFew(int free) implements BlockOutcome {}

    /** There are places for any number, of which none need be kept. */
    record Unlimited() implements BlockOutcome {}

    /** @param taken so many have one of the places, who are more than are to be kept */
    record BelowUse(int taken) implements BlockOutcome {}

    /** Nothing was changed, because somebody else has changed it since it was read. */
    record ChangedMeanwhile(Block now) implements BlockOutcome {}

    /** They are not kept any more, or never were. */
    record Gone() implements BlockOutcome {}
}
