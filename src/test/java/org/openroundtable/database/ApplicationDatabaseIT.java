package org.openroundtable.database;

import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.PackagedApplication;

import static org.assertj.core.api.Assertions.assertThat;

class ApplicationDatabaseIT {

    private static final int ENDED_BY_SIGTERM = 143;

    @TempDir
    Path directory;

    @Test
    void databaseStopsWithTheApplication() {
        try (PackagedApplication application = PackagedApplication.start(directory, Map.of())) {
            assertThat(Postmaster.of(cluster())).isPresent();

            assertThat(application.stop()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(Postmaster.of(cluster())).isEmpty();
            assertThat(application.log()).contains("openroundtable stopped").doesNotContain("terminating connection");
        }
    }

    @Test
    void killedApplicationStartsAgain() {
        try (PackagedApplication killed = PackagedApplication.start(directory, Map.of())) {
            killed.kill();
            assertThat(Postmaster.of(cluster())).as("orphaned server").isPresent();

            try (PackagedApplication next = PackagedApplication.start(directory, Map.of())) {
                assertThat(next.log()).contains("No migration necessary");
            }
        }
    }

    @Test
    void secondApplicationIsRefusedAndLeavesTheFirstAlone() {
        try (PackagedApplication first = PackagedApplication.start(directory, Map.of());
                PackagedApplication second = PackagedApplication.launch(directory, Map.of())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.log()).startsWith("Another Open Roundtable is running on ");
            assertThat(first.at("/q/health/ready"))
                    .satisfies(address -> address.toURL().openStream().close());
        }
    }

    @Test
    void configuredDatabaseIsUsedAndNoneStarted() {
        try (EmbeddedDatabase configured = EmbeddedDatabase.start(directory.resolve("elsewhere"));
                PackagedApplication application = PackagedApplication.start(
                        directory,
                        Map.of(
                                "QUARKUS_DATASOURCE_JDBC_URL", configured.jdbcUrl(),
                                "QUARKUS_DATASOURCE_USERNAME", configured.user(),
                                "QUARKUS_DATASOURCE_PASSWORD", configured.password()))) {
            assertThat(application.log()).contains(configured.jdbcUrl());
            assertThat(directory.resolve("data")).doesNotExist();
        }
    }

    private Path cluster() {
        return directory.resolve("data").resolve("cluster");
    }
}
