package org.openroundtable.web.queue;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.database.EmbeddedDatabase;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** The application as delivered, while somebody else has the lock of an event and does not give it back. */
class QueueIT {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final HttpClient BROWSER =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    /** As many as are let in for one event, with the shipped number of connections. */
    private static final int INSIDE = 4;

    @TempDir
    Path directory;

    private EmbeddedDatabase database;

    @BeforeEach
    void startTheDatabase() {
        database = EmbeddedDatabase.start(directory.resolve("database"));
    }

    @AfterEach
    void stopTheDatabase() {
        database.close();
    }

    @Test
    void whoeverFindsTheQueueFullKeepsTheForm() throws Exception {
        try (var application = start(Map.of("OPENROUNDTABLE_QUEUE_MOST_WAITING", "1"))) {
            var held =
                    Api.anEvent(application.at("/"), "held").limitedTo(100, 100).openNow();
            var other = Api.anEvent(application.at("/"), "other")
                    .limitedTo(100, 100)
                    .openNow();
            try (var lock = lock(held)) {
                var served = IntStream.range(0, INSIDE + 1)
                        .mapToObj(i -> send(application, held, "person" + i))
                        .toList();
                await("all but one at the lock").until(() -> waitingForTheLock(lock) == INSIDE);

                var refused = sendUntilRefused(application, held);

                assertThat(refused.headers().firstValue("Retry-After")).hasValue("10");
                assertThat(refused.headers().firstValue("Cache-Control")).hasValue("no-store");
                assertThat(refused.body())
                        .contains("<form method=\"post\">")
                        .contains("name=\"lastName\" value=\"O&#39;Neill &amp; &lt;Søn&gt;\"")
                        .contains("name=\"sessions\" value=\"s1\"");
                assertThat(send(application, other, "elsewhere").get().statusCode())
                        .isEqualTo(303);
                assertThat(get(application, "/events/" + held + "/register").statusCode())
                        .isEqualTo(200);

                lock.rollback();
                for (var one : served) {
                    // whoever waited for the lock or their turn too long is asked to come again
                    assertThat(one.get().statusCode()).isIn(303, 503);
                }
            }
        }
    }

    @Test
    void whoeverIsInsideOrWaitsWhenTheApplicationIsStoppedIsAnswered() throws Exception {
        try (var application = start(Map.of())) {
            var held =
                    Api.anEvent(application.at("/"), "held").limitedTo(100, 100).openNow();
            assertThat(send(application, held, "early").get().statusCode()).isEqualTo(303);
            List<CompletableFuture<HttpResponse<String>>> answers;
            CompletableFuture<Integer> end;
            try (var lock = lock(held)) {
                answers = IntStream.range(0, 24)
                        .mapToObj(i -> send(application, held, "person" + i))
                        .toList();
                await("the first at the lock").until(() -> waitingForTheLock(lock) == INSIDE);

                end = CompletableFuture.supplyAsync(application::stop);
                await("nobody new is let in").until(() -> application.log().contains("Waiting for HTTP requests"));
                lock.rollback();
            }
            for (var answer : answers) {
                assertThat(answer.get().statusCode()).isIn(303, 503);
            }
            assertThat(end.get()).isEqualTo(143);
        }
    }

    private static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(PATIENCE);
    }

    private static HttpResponse<String> sendUntilRefused(ApplicationProcess application, String slug) {
        return await("the queue to be full")
                .until(() -> send(application, slug, "O'Neill & <Søn>").get(), answer -> answer.statusCode() == 503);
    }

    private static CompletableFuture<HttpResponse<String>> send(
            ApplicationProcess application, String slug, String lastName) {
        var fields = Map.of(
                "firstName", "Test",
                "lastName", lastName,
                "email", Integer.toHexString(lastName.hashCode()) + "@industry.example",
                "organisation", "Industry AG",
                "organisationType", "company",
                "country", "DE",
                "position", "Engineer",
                "sessions", "s1");
        var body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(application.at("/events/" + slug + "/register"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return BROWSER.sendAsync(request, BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(ApplicationProcess application, String path)
            throws IOException, InterruptedException {
        URI address = application.at(path);
        return BROWSER.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
    }

    private Connection lock(String slug) throws SQLException {
        var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
        connection.setAutoCommit(false);
        try (var sql = connection.prepareStatement(
                "select l.id from capacity_limit l join event e on e.id = l.event_id where e.slug = ? for update of l")) {
            sql.setString(1, slug);
            sql.execute();
        }
        return connection;
    }

    /** Whoever waits for the lock holds a connection; nobody else waits for anything. */
    private static int waitingForTheLock(Connection connection) throws SQLException {
        try (var sql = connection.createStatement()) {
            // a transaction sees what it has seen the first time
            sql.execute("select pg_stat_clear_snapshot()");
            var rows = sql.executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'");
            rows.next();
            return rows.getInt(1);
        }
    }

    private ApplicationProcess start(Map<String, String> settings) {
        var environment = new HashMap<>(settings);
        environment.putAll(ApplicationProcess.on(database));
        return ApplicationProcess.start(directory, environment);
    }
}
