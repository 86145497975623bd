package org.openroundtable.database;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.ApplicationProcess;

import static org.assertj.core.api.Assertions.assertThat;

class ApplicationDatabaseIT {

    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    Path directory;

    @Test
    void databaseStopsWithTheApplication() {
        try (var application = ApplicationProcess.start(directory, Map.of())) {
            assertThat(Postmaster.of(cluster())).isPresent();

            assertThat(application.stop()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(Postmaster.of(cluster())).isEmpty();
            assertThat(application.log()).contains("openroundtable stopped").doesNotContain("terminating connection");
        }
    }

    @Test
    void firstStartMayTakeLongerThanAnybodyWaitsForAConnection() {
        var impatient = Map.of("QUARKUS_DATASOURCE_JDBC_ACQUISITION_TIMEOUT", "PT0.5S");
        try (var application = ApplicationProcess.start(directory, impatient)) {
            assertThat(application.log()).contains("Successfully applied");
        }
    }

    @Test
    void killedApplicationStartsAgain() {
        try (var killed = ApplicationProcess.start(directory, Map.of())) {
            killed.kill();
            assertThat(Postmaster.of(cluster())).as("orphaned server").isPresent();

            try (var next = ApplicationProcess.start(directory, Map.of())) {
                assertThat(next.log()).contains("No migration necessary");
            }
        }
    }

    @Test
    void secondApplicationIsRefusedAndLeavesTheFirstAlone() {
        try (var first = ApplicationProcess.start(directory, Map.of());
                var second = ApplicationProcess.launch(directory, Map.of())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.log()).startsWith("Another Open Roundtable is running on ");
            assertThat(first.operations("/q/health/ready"))
                    .satisfies(address -> address.toURL().openStream().close());
        }
    }

    @Test
    void configuredDatabaseIsUsedAndNoneStarted() {
        try (var configured = EmbeddedDatabase.start(directory.resolve("elsewhere"));
                var application = ApplicationProcess.start(directory, ApplicationProcess.on(configured))) {
            assertThat(application.log()).contains(configured.jdbcUrl());
            assertThat(directory.resolve("data")).doesNotExist();
        }
    }

    private Path cluster() {
        return directory.resolve("data").resolve("cluster");
    }
}
