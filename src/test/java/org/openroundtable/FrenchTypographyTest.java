package org.openroundtable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * In French there is a space before some signs and within quotation marks, and no line is broken there: a narrow one
 * (U+202F) before a semicolon and the marks of questions and exclamations, a full one (U+00A0) before a colon and within
 * quotation marks (Imprimerie nationale, <i>Lexique des règles typographiques</i>).
 */
class FrenchTypographyTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    /** A colon before two slashes stands in an address, and one after a digit in a time. */
    private static final Pattern AMISS =
            Pattern.compile("(?<![\\u202F?!])[;?!]|[ \\u202F]:|\\p{L}:(?!//)|«(?!\\u00A0)|(?<!\\u00A0)»");

    static Stream<Path> files() throws IOException {
        try (var all = Files.walk(RESOURCES)) {
            return all
                    .filter(file -> file.getFileName().toString().endsWith("_fr.properties"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void noLineIsBrokenBeforeASignOrWithinQuotationMarks(Path file) throws IOException {
        try (var lines = Files.lines(file)) {
            assertThat(lines.filter(line -> !line.startsWith("#")))
                    .as("U+202F before ; ? !, U+00A0 before : and within « »")
                    .noneMatch(line -> AMISS.matcher(line).find());
        }
    }
}
