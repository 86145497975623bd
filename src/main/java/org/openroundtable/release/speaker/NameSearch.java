package org.openroundtable.release.speaker;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.apache.commons.text.similarity.LevenshteinDistance;
import org.openroundtable.release.draft.TitleCodes;

/**
 * Finds names as people remember them: without accents, in any order, begun only, with a wrong letter in a word of four
 * and two in one of seven.
 */
final class NameSearch {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LETTERS_FOR_EACH_FAULT = 3;
    private static final int MOST_FAULTS = 2;

    private final List<String> wanted;

    NameSearch(String typed) {
        wanted = words(typed).toList();
    }

    /** How badly the words are spelt, 0 for well; empty: it is something else. */
    OptionalInt faultsIn(String text) {
        var there = words(text).toList();
        var faults = 0;
        for (var word : wanted) {
            var best = there.stream().mapToInt(other -> faults(word, other)).min();
            if (best.isEmpty() || best.getAsInt() > allowed(word)) {
                return OptionalInt.empty();
            }
            faults += best.getAsInt();
        }
        return OptionalInt.of(faults);
    }

    private static int faults(String word, String other) {
        if (other.startsWith(word)) {
            return 0;
        }
        var distance = new LevenshteinDistance(allowed(word)).apply(word, other);
        return distance < 0 ? Integer.MAX_VALUE : distance;
    }

    private static int allowed(String word) {
        return Math.min(MOST_FAULTS, (word.length() - 1) / LETTERS_FOR_EACH_FAULT);
    }

    private static Stream<String> words(String text) {
        return NEITHER_LETTER_NOR_DIGIT.splitAsStream(TitleCodes.latin(text)).filter(word -> !word.isEmpty());
    }
}
