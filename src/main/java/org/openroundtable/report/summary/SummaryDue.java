package org.openroundtable.report.summary;

import java.time.Instant;

import org.openroundtable.account.StaffAccount;
import org.openroundtable.programme.snapshot.EventSnapshot;
import org.openroundtable.report.figure.Tally;

/**
 * Somebody is to get the figures of an event. Fired within the transaction that notes that they have.
 *
 * @param tally as of {@code at}
 * @param before as of {@code since}
 * @param secret by which they are ended
 */
public record SummaryDue(
        StaffAccount account,
        EventSnapshot event,
        Rhythm rhythm,
        Tally tally,
        Instant at,
        Tally before,
        Instant since,
        String secret) {

    /** Never the secret: records are printed into logs. */
    @Override
    public String toString() {
        return "SummaryDue[…]";
    }
}
