package org.openroundtable.update;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** What people have written, as phrases that are found again in the text of a page. */
final class Vocabulary {

    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    /** By their first word. */
    private final Map<String, List<List<String>>> phrases = new HashMap<>();

    private int size;

    void learn(String phrase) {
        var words = words(phrase);
        // A single word may be one of ours, too.
        if (words.size() > 1) {
            var same = phrases.computeIfAbsent(words.get(0), first -> new ArrayList<>());
            if (!same.contains(words)) {
                same.add(words);
                size++;
            }
        }
    }

    int size() {
        return size;
    }

    /** Those of the phrases that the text has. */
    Set<String> in(String text) {
        var words = words(text);
        var found = new TreeSet<String>();
        for (var i = 0; i < words.size(); i++) {
            for (var phrase : phrases.getOrDefault(words.get(i), List.of())) {
                if (i + phrase.size() <= words.size()
                        && words.subList(i, i + phrase.size()).equals(phrase)) {
                    found.add(String.join(" ", phrase));
                }
            }
        }
        return found;
    }

    private static List<String> words(String text) {
        return GAP.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
    }
}
