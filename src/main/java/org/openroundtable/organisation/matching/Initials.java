package org.openroundtable.organisation.matching;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a name is called for short: the first letter of each of its words, with or without the small ones among them. */
final class Initials {

    private static final Set<String> SMALL = Words.of("small-words.txt");

    private Initials() {}

    static Set<String> of(List<String> words) {
        return Stream.of(joined(words, word -> true), joined(words, word -> !SMALL.contains(word)))
                .collect(Collectors.toSet());
    }

    private static String joined(List<String> words, Predicate<String> taken) {
        return words.stream().filter(taken).map(word -> word.substring(0, 1)).collect(Collectors.joining());
    }
}
