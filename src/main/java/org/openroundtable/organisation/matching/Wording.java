package org.openroundtable.organisation.matching;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** How the words of two names stand to each other. */
enum Wording {
    DIFFERENT,
    PART,
    SIMILAR,
    REORDERED,
    /** Words of the one stand for longer words of the other. */
    ABBREVIATED,
    SAME;

    /** From this length on, where the spaces are makes no difference, and a letter more or less is a slip of the pen. */
    private static final int LONG = 8;

    private static final int SHORTEST = 4;
    private static final Set<String> ABBREVIATIONS = Words.of("abbreviations.txt");

    /** @param points words that were written with a point behind, of either name */
    static Wording of(List<String> one, List<String> other, Set<String> points) {
        var joined = String.join("", one);
        var otherJoined = String.join("", other);
        if (one.equals(other) || joined.equals(otherJoined) && joined.length() >= LONG) {
            return SAME;
        }
        if (one.size() == other.size()) {
            var pairs = pairs(one, other, points);
            if (pairs != DIFFERENT) {
                return pairs;
            }
        }
        if (one.size() > 1 && new TreeSet<>(one).equals(new TreeSet<>(other))) {
            return REORDERED;
        }
        // Before slips: a word more is none, however short it is.
        if (isPart(one, other) || isPart(other, one)) {
            return PART;
        }
        return one.size() != other.size() && isSlip(joined, otherJoined) ? SIMILAR : DIFFERENT;
    }

    private static Wording pairs(List<String> one, List<String> other, Set<String> points) {
        var abbreviated = 0;
        var slips = 0;
        for (var at = 0; at < one.size(); at++) {
            var word = one.get(at);
            var counterpart = other.get(at);
            if (word.equals(counterpart)) {
                continue;
            }
            if (abbreviates(word, counterpart, points) || abbreviates(counterpart, word, points)) {
                abbreviated++;
            } else if (isSlip(word, counterpart)) {
                slips++;
            } else {
                return DIFFERENT;
            }
        }
        if (slips == 0) {
            return abbreviated < one.size() ? ABBREVIATED : SIMILAR;
        }
        return slips <= Math.max(1, one.size() / 2) ? SIMILAR : DIFFERENT;
    }

    private static boolean abbreviates(String shorter, String longer, Set<String> points) {
        if (shorter.length() < 2 || longer.length() < shorter.length() + 2) {
            return false;
        }
        return (points.contains(shorter) || ABBREVIATIONS.contains(shorter))
                && longer.startsWith(shorter.substring(0, 2))
                && isSubsequence(shorter, longer);
    }

    private static boolean isSubsequence(String shorter, String longer) {
        var at = 0;
        for (var letter : longer.toCharArray()) {
            if (at < shorter.length() && shorter.charAt(at) == letter) {
                at++;
            }
        }
        return at == shorter.length();
    }

    private static boolean isSlip(String one, String other) {
        var length = Math.min(one.length(), other.length());
        return length >= SHORTEST && Slips.between(one, other) <= (length >= LONG ? 2 : 1);
    }

    /** Words in their order, from the beginning on; of one word alone, a long one. */
    private static boolean isPart(List<String> shorter, List<String> longer) {
        return shorter.size() < longer.size()
                && (shorter.equals(longer.subList(0, shorter.size()))
                        || shorter.size() > 1 && longer.containsAll(shorter))
                && String.join("", shorter).length() >= (shorter.size() > 1 ? SHORTEST : LONG - 2);
    }
}
