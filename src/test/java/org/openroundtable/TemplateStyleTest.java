package org.openroundtable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Templates can be read without scrolling sideways. The build formats Java only. */
class TemplateStyleTest {

    private static final int LONGEST = 120;
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    @Test
    void linesOfTemplatesAreShort() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : templates()) {
            var lines = Files.readAllLines(file);
            for (var number = 0; number < lines.size(); number++) {
                if (lines.get(number).length() > LONGEST) {
                    tooLong.add(TEMPLATES.relativize(file) + ":" + (number + 1));
                }
            }
        }
        assertThat(tooLong).isEmpty();
    }

    private static List<Path> templates() throws IOException {
        try (var files = Files.walk(TEMPLATES)) {
            var templates =
                    files.filter(file -> file.toString().endsWith(".html")).toList();
            assertThat(templates).isNotEmpty();
            return templates;
        }
    }
}
