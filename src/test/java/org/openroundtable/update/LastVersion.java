package org.openroundtable.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Properties;

import org.flywaydb.core.Flyway;
import org.openroundtable.testing.database.TestDatabase;
import org.tukaani.xz.XZInputStream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;

/** The application starts on the database that the last version has left, with its clock where that one's was. */
public final class LastVersion implements QuarkusTestProfile, QuarkusTestResourceLifecycleManager {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("quarkus.flyway.clean-at-start", "false", "openroundtable.public-url", Recording.PUBLIC_URL);
    }

    @Override
    public List<TestResourceEntry> testResources() {
        return List.of(new TestResourceEntry(LastVersion.class));
    }

    /** After the server itself. */
    @Override
    public int order() {
        return 1;
    }

    @Override
    public Map<String, String> start() {
        var flyway = Flyway.configure()
                .dataSource(TestDatabase.url(), TestDatabase.user(), TestDatabase.password())
                .target(recording().getProperty("schema"))
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        try (Connection database = flyway.getConfiguration().getDataSource().getConnection();
                var content =
                        new InputStreamReader(new XZInputStream(file("database.txt.xz")), StandardCharsets.UTF_8)) {
            Dump.restore(database, content);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
        return Map.of();
    }

    @Override
    public void stop() {
        // the server is not ours
    }

    /** All that it answered, when its clock showed {@link #moment}. */
    static List<Answer> answers() {
        return Answer.read(file("answers.jsonl.xz"));
    }

    static Instant moment() {
        return Instant.parse(recording().getProperty("moment"));
    }

    /** When it was made, and the last migration that its version knew. */
    private static Properties recording() {
        try (var file = file("recording.properties")) {
            var recording = new Properties();
            recording.load(file);
            return recording;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream file(String name) {
        return LastVersion.class.getResourceAsStream("/update/" + name);
    }
}
