package org.openroundtable.organisation.matching;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Lists of words beside this class; what begins with {@code #} is a comment. */
final class Words {

    private Words() {}

    static List<String> lines(String file) {
        try (var lines = new BufferedReader(
                new InputStreamReader(Words.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.startsWith("#")).toList();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static Set<String> of(String file) {
        return of(lines(file));
    }

    static Set<String> of(List<String> lines) {
        return lines.stream()
                .flatMap(line -> Arrays.stream(line.split(" ")))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }
}
