package org.openroundtable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates and style sheets can be read without scrolling sideways. The build formats Java only. */
class TemplateStyleTest {

    private static final int LONGEST = 120;
    private static final Path RESOURCES = Path.of("src/main/resources");

    @ParameterizedTest
    @CsvSource({"templates, .html", "web/app, .css"})
    void linesAreShort(String folder, String ending) throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : files(folder, ending)) {
            var lines = Files.readAllLines(file);
            for (var number = 0; number < lines.size(); number++) {
                if (lines.get(number).length() > LONGEST) {
                    tooLong.add(RESOURCES.relativize(file) + ":" + (number + 1));
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (var files = Files.walk(RESOURCES.resolve(folder))) {
            var found = files.filter(file -> file.toString().endsWith(ending)).toList();
            assertThat(found).isNotEmpty();
            return found;
        }
    }
}
