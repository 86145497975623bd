package org.openroundtable.organiser.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.UUID;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.database.EmbeddedDatabase;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.staff.FirstAdministrator;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** What is set on one node holds on every other one within the few seconds that its page promises. */
class SettingsOnTwoNodesIT {

    private static final Duration A_FEW_SECONDS = Duration.ofSeconds(6);

    @TempDir
    Path directory;

    @Test
    void theOtherNodeShowsThemWithinSeconds() throws Exception {
        try (var database = EmbeddedDatabase.start(directory.resolve("database"));
                var one = start(database, "one");
                var other = start(database, "other")) {
            assertThat(home(other)).doesNotContain("Border Roundtables");

            save(one);

            Awaitility.await().atMost(A_FEW_SECONDS).until(() -> home(other).contains("– Border Roundtables</title>"));
        }
    }

    private ApplicationProcess start(EmbeddedDatabase database, String name) throws Exception {
        var environment = new HashMap<>(ApplicationProcess.on(database));
        environment.putAll(FirstAdministrator.ENVIRONMENT);
        return ApplicationProcess.start(Files.createDirectory(directory.resolve(name)), environment);
    }

    private static void save(ApplicationProcess node) {
        given().redirects()
                .follow(false)
                .cookies(FirstAdministrator.signIn(node))
                .formParam("version", 0)
                .formParam("name-en", "Border Roundtables")
                .post(node.at("/organiser/settings"))
                .then()
                .statusCode(303);
    }

    /** At an address that nobody has asked for, so that no page is kept. */
    private static String home(ApplicationProcess node) {
        return given().header("Accept-Language", "en")
                .get(node.at("/events?fresh=" + UUID.randomUUID()))
                .asString();
    }
}
