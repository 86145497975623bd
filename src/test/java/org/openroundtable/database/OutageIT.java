package org.openroundtable.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.RegistrationByApi;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** The application as delivered, whose database goes away. */
class OutageIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration RESTART = Duration.ofSeconds(5);

    /** Of twenty requests one after the other; the pool alone would take them more than twenty seconds. */
    private static final Duration TWENTY_ANSWERS = Duration.ofSeconds(6);

    @TempDir
    Path directory;

    @Test
    void aPostgreSqlOfItsOwnThatIsKilledIsStartedAgain() throws Exception {
        try (var application = ApplicationProcess.start(directory, Map.of())) {
            var slug =
                    Api.anEvent(application.at("/"), "held").limitedTo(100, 100).openNow();
            var form = new RegistrationByApi(application.at("/api/v1/events/" + slug + "/registrations"), "s1");
            assertThat(form.by("before").status()).isEqualTo(201);

            postmaster().destroyForcibly();

            Set<Integer> meanwhile = new HashSet<>();
            Awaitility.await("PostgreSQL to run again").atMost(RESTART).until(() -> {
                meanwhile.add(form.by("after" + meanwhile.size()).status());
                return application.log().contains("PostgreSQL runs again");
            });
            Awaitility.await("somebody to be registered").atMost(PATIENCE).until(() -> {
                var status = form.by("later").status();
                meanwhile.add(status);
                return status == 201;
            });
            assertThat(meanwhile).isSubsetOf(201, 409, 503);
            assertThat(application.log()).contains("PostgreSQL has ended");
        }
    }

    @Test
    void whileTheDatabaseIsAwayEverybodyIsAskedToComeAgainAndTheLogStaysShort() {
        var database = EmbeddedDatabase.start(directory.resolve("elsewhere"));
        try (var application = ApplicationProcess.start(directory, ApplicationProcess.on(database))) {
            database.close();
            var before = application.log().length();

            given().get(application.at("/events"))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .contentType("text/html");
            given().get(application.at("/api/v1/events"))
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "10")
                    .contentType("application/problem+json")
                    .body("status", equalTo(503));
            given().contentType("application/x-www-form-urlencoded")
                    .body("lastName=%3Ci%3EFarrugia&sessions=s1&sessions=s2&newPassword=secret")
                    .post(application.at("/events/some/register"))
                    .then()
                    .statusCode(503)
                    .body(containsString("name=\"lastName\" value=\"&lt;i&gt;Farrugia\""))
                    .body(containsString("name=\"sessions\" value=\"s2\""))
                    .body(not(containsString("secret")));
            var start = System.nanoTime();
            for (var i = 0; i < 20; i++) {
                given().get(application.at("/events/some/register")).then().statusCode(503);
            }
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(TWENTY_ANSWERS);

            assertThat(application.log().substring(before).lines())
                    .as("written in less than two minutes")
                    .hasSizeLessThanOrEqualTo(2);
        }
    }

    private ProcessHandle postmaster() throws IOException {
        try (var lines = Files.lines(directory.resolve("data/cluster/postmaster.pid"))) {
            return lines.findFirst()
                    .map(Long::valueOf)
                    .flatMap(ProcessHandle::of)
                    .orElseThrow();
        }
    }
}
