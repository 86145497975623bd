package org.openroundtable.registration.block;

/** What became of a wish to keep places. */
public sealed interface BlockOutcome {

    record Reserved(Long block) implements BlockOutcome {}

    /** @param free so many could be kept */
    record TooFew(int free) implements BlockOutcome {}

    /** The event has places for any number, of which none need be kept. */
    record Unlimited() implements BlockOutcome {}
}
