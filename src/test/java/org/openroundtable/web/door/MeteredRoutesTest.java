package org.openroundtable.web.door;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.http.Routes;

import static org.assertj.core.api.Assertions.assertThat;

class MeteredRoutesTest {

    /** What the framework says for paths that it knows to be none, and its own files. */
    private static final int OTHERS = 20;

    @Test
    void eachRouteOfOursIsCounted() throws IOException {
        var settings = new Properties();
        try (var file = Files.newBufferedReader(Path.of("src", "main", "resources", "application.properties"))) {
            settings.load(file);
        }
        var most = settings.getProperty("quarkus.micrometer.binder.http-server.max-uri-tags", "100");

        assertThat(Routes.all(Map.of())).hasSizeLessThan(Integer.parseInt(most) - OTHERS);
    }
}
