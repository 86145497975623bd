package org.openroundtable.registration.exchange;

import java.util.List;

/**
 * What a table would come to if it were taken as it is.
 *
 * @param closed the event takes nobody any more
 * @param fresh how many would be registered, as far as there are places or they may wait
 * @param known how many are registered already, or were brought in before
 * @param faulty those with which something is wrong
 */
public record ImportCheck(boolean closed, long fresh, int known, List<FaultyRow> faulty) {

    /** @param said for each fault what stands there, in the same order */
    public record FaultyRow(int number, List<RowFault> faults, List<String> said) {}
}
