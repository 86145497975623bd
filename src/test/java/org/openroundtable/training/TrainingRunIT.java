package org.openroundtable.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class TrainingRunIT {

    private static final Path PACKAGED = Path.of("target", "quarkus-app");
    private static final List<String> FILES = List.of("app", "lib", "quarkus", "quarkus-run.jar");
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    Path directory;

    private Path application;
    private Path temporary;

    @BeforeEach
    void copy() throws IOException {
        application = Files.createDirectory(directory.resolve("application"));
        temporary = Files.createDirectory(directory.resolve("temporary"));
        for (var file : FILES) {
            copy(PACKAGED.resolve(file));
        }
    }

    @Test
    void aBuildThatIsGivenUpLeavesNothingBehind() throws Exception {
        var training = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djava.io.tmpdir=" + temporary,
                        "-classpath",
                        Path.of("target", "classes").toString(),
                        TrainingRun.class.getName(),
                        application.toString())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        Awaitility.await("the application and its PostgreSQL to run")
                .atMost(PATIENCE)
                .until(() -> training.descendants().count() > 1);
        var started = training.descendants().toList();

        training.destroy();

        Awaitility.await("all to end")
                .atMost(PATIENCE)
                .until(() -> !training.isAlive() && started.stream().noneMatch(ProcessHandle::isAlive));
        assertThat(temporary).isEmptyDirectory();
        assertThat(application.toFile().list()).containsExactlyInAnyOrderElementsOf(FILES);
    }

    private void copy(Path from) throws IOException {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                Files.copy(path, application.resolve(PACKAGED.relativize(path)));
            }
        }
    }
}
