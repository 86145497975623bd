package org.openroundtable.organisation.pair;

import java.time.Instant;

/**
 * Two records that may be one organisation.
 *
 * @param larger the one with more registrations
 * @param evidence names of what speaks for and against it, separated by commas
 * @param verdict null: nobody has decided
 * @param by name of the account that has decided; null: none
 */
public record FoundPair(
        Long id, PairSide larger, PairSide smaller, String evidence, Verdict verdict, Instant decidedAt, String by) {}
