package org.openroundtable.training;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "bin/openroundtable is a shell script")
class LauncherIT {

    /** The virtual machine ends at once when it may not go on without such a file, and the file does not fit. */
    private static final String INSIST = Runtime.version().feature() >= 25 ? "-XX:AOTMode=on" : "-Xshare:on";

    @TempDir
    Path directory;

    @Test
    void startsWithTheClassesThatTheBuildHasPutInOrder() {
        try (var application = ApplicationProcess.start(directory, Map.of("JAVA_OPTS", INSIST))) {
            given().get(application.at("/")).then().statusCode(200);
            assertThat(application.log()).doesNotContain("[warning]");
        }
    }

    /** Little memory, so that a start is too much for it; 3 is what the virtual machine says of itself then. */
    @Test
    void aProcessThatRunsOutOfMemoryEnds() {
        try (var application = ApplicationProcess.launch(directory, Map.of("JAVA_OPTS", "-Xmx32m"))) {
            assertThat(application.exitCode()).isEqualTo(3);
        }
    }

    /** Of whoever starts it otherwise the log ends the process: here while it reads what is too much for it. */
    @Test
    void aProcessThatWasStartedPlainlyAndRunsOutOfMemoryEndsToo() {
        var small = Map.of("JAVA_TOOL_OPTIONS", "-Xmx128m");
        try (var application = ApplicationProcess.startPlainly(directory, small)) {
            var large = "{\"sessions\":[" + "[],".repeat(3_000_000) + "[]]}";
            assertThatThrownBy(() -> Api.withToken().body(large).put(application.at("/api/v1/events/large")))
                    .as("no answer")
                    .isInstanceOf(IOException.class);
            assertThat(application.exitCode()).isEqualTo(3);
        }
    }

    @Test
    void theBuildLeavesNoDatabaseBehind() {
        assertThat(Path.of("target", "quarkus-app", "data")).doesNotExist();
    }
}
