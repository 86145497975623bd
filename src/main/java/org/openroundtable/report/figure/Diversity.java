package org.openroundtable.report.figure;

import java.util.List;

/**
 * How evenly people are spread over what they are told apart by.
 *
 * @param effective as many kinds of one size would be as varied: 1 by the sum of the squares of all shares (the inverse of
 *     Simpson's index); 0: nobody is there
 * @param ofLargest the share of the five largest together, from 0 to 1
 */
public record Diversity(double effective, double ofLargest) {

    private static final int LARGEST = 5;

    /** @param shares the largest first */
    public static Diversity of(List<Share> shares) {
        var all = sum(shares);
        if (all == 0) {
            return new Diversity(0, 0);
        }
        var squares = shares.stream()
                .mapToDouble(share -> Math.pow(share.number() / all, 2))
                .sum();
        return new Diversity(1 / squares, sum(shares.stream().limit(LARGEST).toList()) / all);
    }

    private static double sum(List<Share> shares) {
        return shares.stream().mapToLong(Share::number).sum();
    }
}
