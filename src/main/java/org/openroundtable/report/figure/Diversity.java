package org.openroundtable.report.figure;

import java.util.List;
import java.util.stream.Stream;

/**
 * How evenly people are spread over what they are told apart by.
 *
 * @param effective as many kinds of one size would be as varied: 1 by the sum of the squares of all shares (the inverse of
 *     Simpson's index); 0: nobody is there
 * @param ofLargest the share of the five largest together, from 0 to 1
 */
public record Diversity(double effective, double ofLargest) {

    static final int LARGEST = 5;

    /** @param shares the largest first */
    public static Diversity of(List<Share> shares) {
        return of(
                sum(shares.stream()),
                shares.stream()
                        .mapToLong(share -> share.number() * share.number())
                        .sum(),
                sum(shares.stream().limit(LARGEST)));
    }

    /**
     * The same of sums.
     *
     * @param squares of the numbers of each kind
     * @param largest of the numbers of the five largest
     */
    static Diversity of(long all, long squares, long largest) {
        return all == 0 ? new Diversity(0, 0) : new Diversity((double) all * all / squares, (double) largest / all);
    }

    private static long sum(Stream<Share> shares) {
        return shares.mapToLong(Share::number).sum();
    }
}
