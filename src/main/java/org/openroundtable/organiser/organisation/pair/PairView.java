package org.openroundtable.organiser.organisation.pair;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;

import org.openroundtable.organisation.matching.Evidence;
import org.openroundtable.organisation.pair.FoundPair;

/**
 * A pair with what speaks for and against it.
 *
 * @param decidedAt in UTC; null: nobody has decided
 */
record PairView(FoundPair pair, List<Evidence> evidence, ZonedDateTime decidedAt) {

    static PairView of(FoundPair pair) {
        return new PairView(
                pair,
                Evidence.read(pair.evidence()),
                pair.decidedAt() == null ? null : pair.decidedAt().atZone(ZoneOffset.UTC));
    }
}
