package org.openroundtable.report.disclosure;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.openroundtable.report.figure.Share;

/**
 * Which counts of a table are told, where everybody knows what they add up to. Those from 1 to 4 are not (primary
 * suppression). That they cannot be worked out, others are not told either (secondary suppression): the smallest first,
 * until whoever takes what is told from the total finds that each of the small ones may still be any number from 1 to 4.
 * Where that takes more than there is, nothing of the table is told.
 *
 * <p>See A. Hundepool et al., Statistical Disclosure Control (2012), chapter 4. This rule is known to everybody, too:
 * {@code SuppressionTest} works backwards through it, and never to one number.
 */
final class Suppression {

    /** Of fewer persons the number is not told. */
    static final long FEWEST = 5;

    static final Told SMALL = new Told(1, FEWEST - 1);

    /** From the least to the most that a small count may be. */
    private static final long RANGE = SMALL.most() - SMALL.least();

    private final List<Share> smallestFirst;
    private final int small;

    private Suppression(List<Share> shares) {
        smallestFirst = shares.stream()
                .filter(share -> share.number() > 0)
                .sorted(Comparator.comparingLong(Share::number).thenComparing(Share::key))
                .toList();
        small = (int) shares.stream().filter(share -> isSmall(share.number())).count();
    }

    static boolean isSmall(long number) {
        return number > 0 && number < FEWEST;
    }

    /** A number that nothing is to be taken from. */
    static Told alone(long number) {
        return isSmall(number) ? SMALL : Told.exactly(number);
    }

    /** In the same order; empty: nothing of the table is told. */
    static List<ToldShare> of(List<Share> shares) {
        var suppression = new Suppression(shares);
        var hidden = suppression.hidden();
        return hidden > suppression.smallestFirst.size()
                ? List.of()
                : suppression.told(shares, suppression.smallestFirst.subList(0, hidden));
    }

    /** How many of the smallest are not told; more than there are: it cannot be done. */
    private int hidden() {
        var hidden = small;
        while (hidden > 0 && hidden <= smallestFirst.size() && !isProtected(hidden)) {
            hidden++;
        }
        return hidden;
    }

    /** Whether each of the small ones may be anything, as far as what is not told adds up. */
    private boolean isProtected(int hidden) {
        var sum = smallestFirst.stream().limit(hidden).mapToLong(Share::number).sum();
        var others = hidden - small;
        var least = small * SMALL.least() + others * FEWEST;
        return hidden > 1 && sum - least >= RANGE && most(hidden) - sum >= RANGE;
    }

    /** As none is larger than the smallest that is told. */
    private long most(int hidden) {
        if (hidden > small && hidden == smallestFirst.size()) {
            return Long.MAX_VALUE;
        }
        var next = hidden == small ? 0 : smallestFirst.get(hidden).number();
        return small * SMALL.most() + (hidden - small) * next;
    }

    private List<ToldShare> told(List<Share> shares, List<Share> hidden) {
        Map<String, Told> told = new HashMap<>();
        hidden.forEach(share -> told.put(share.key(), isSmall(share.number()) ? SMALL : Told.atLeast(FEWEST)));
        return shares.stream()
                .map(share -> new ToldShare(
                        share.key(), share.name(), told.getOrDefault(share.key(), Told.exactly(share.number()))))
                .toList();
    }
}
