package org.openroundtable.report.disclosure;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.openroundtable.report.figure.Share;

/**
 * Which counts of a table are told, where everybody knows what they add up to. Those from 1 to 4 are not (primary
 * suppression). That they cannot be worked out, others are not told either (secondary suppression): the smallest first,
 * until whoever takes what is told from the total finds that each of the small ones may still be any number from 1 to 4.
 * Where that takes more than there is, nothing of the table is told. The order of the rows says nothing of what is hidden:
 * these stand after all that are told, by their keys.
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

    /** Those that are told in the same order, then all others by their keys; empty: nothing of the table is told. */
    static List<ToldShare> of(List<Share> shares) {
        var suppression = new Suppression(shares);
        var hidden = suppression.hidden();
        return hidden > suppression.smallestFirst.size()
                ? List.of()
                : told(shares, suppression.smallestFirst.subList(0, hidden));
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

    private static List<ToldShare> told(List<Share> shares, List<Share> hidden) {
        return Stream.concat(
                        shares.stream()
                                .filter(share -> !hidden.contains(share))
                                .map(share -> told(share, Told.exactly(share.number()))),
                        hidden.stream()
                                .sorted(Comparator.comparing(Share::key))
                                .map(share -> told(share, isSmall(share.number()) ? SMALL : Told.atLeast(FEWEST))))
                .toList();
    }

    private static ToldShare told(Share share, Told persons) {
        return new ToldShare(share.key(), share.name(), persons);
    }
}
