package org.openroundtable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

/** A file is read in one go, and a package is seen at one glance; what grows past that is two things. */
class SizeTest {

    private static final long MOST_LINES = 250;
    private static final long MOST_FILES = 18;
    private static final long MEDIAN_OF_LINES = 50;

    private static final Path CODE = Path.of("src/main/java");
    private static final Path TESTS = Path.of("src/test/java");

    @Test
    void noFileIsLong() throws IOException {
        var lines = new HashMap<>(linesOf(CODE));
        lines.putAll(linesOf(TESTS));
        assertThat(above(MOST_LINES, lines)).isEmpty();
    }

    /** Its description counts as a file. */
    @Test
    void noPackageIsLarge() throws IOException {
        var packages = Stream.concat(files(CODE).stream(), files(TESTS).stream())
                .collect(groupingBy(Path::getParent, counting()));
        assertThat(above(MOST_FILES, packages)).isEmpty();
    }

    /** Of the tests this is not asked: each brings its world along. */
    @Test
    void mostFilesAreShort() throws IOException {
        var lines = linesOf(CODE).values().stream().sorted().toList();
        assertThat(lines.get(lines.size() / 2)).isLessThan(MEDIAN_OF_LINES);
    }

    private static Map<Path, Long> above(long limit, Map<Path, Long> sizes) {
        return sizes.entrySet().stream()
                .filter(size -> size.getValue() > limit)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map<Path, Long> linesOf(Path root) throws IOException {
        var lines = new HashMap<Path, Long>();
        for (var file : files(root)) {
            try (var text = Files.lines(file)) {
                lines.put(file, text.count());
            }
        }
        return lines;
    }

    private static List<Path> files(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            var java = files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(java).isNotEmpty();
            return java;
        }
    }
}
