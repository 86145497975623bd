package org.openroundtable.organiser.registration.imports;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.staff.FirstAdministrator;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The application as delivered, killed in the middle of an import, and again in the middle of work on all whom it brought. */
class KilledWorkIT {

    private static final int ROWS = 1_500;
    private static final int PLACES = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String LIST = "/organiser/events/killed/registrations";

    @TempDir
    Path directory;

    private ApplicationProcess application;
    private Map<String, String> session;

    @BeforeEach
    void start() {
        application = ApplicationProcess.start(directory, FirstAdministrator.ENVIRONMENT);
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void eachRowIsDoneOnceHoweverOftenTheWorkIsBrokenOff() throws SQLException {
        Api.anEvent(application.at("/"), "killed").withCapacity(PLACES).openNow();
        session = FirstAdministrator.signIn(application);

        var table = begunImport();
        killAmid("import_row");
        assertThat(desk().get(application.at(table)).asString()).contains("1500 of 1500 rows done");
        assertThat(count("""
                select state, count(distinct email) || ' of ' || count(*) from registration group by state""")).isEqualTo(Map.of("CONFIRMED", "1000 of 1000", "WAITING", "500 of 500"));

        var progress = begunCancellation();
        killAmid("bulk_task");
        assertThat(desk().get(application.at(progress)).asString())
                .contains("1500 of 1500 gone through", "Done for 1,500.")
                .doesNotContain("Not done");
        assertThat(count("""
                select state, count(distinct email) || ' of ' || count(*) from registration group by state""")).isEqualTo(Map.of("CANCELLED", "1500 of 1500"));
        assertThat(count("""
                select state, count(distinct registration_id) || ' of ' || count(*) from history_entry
                 where state is not null and session_id is null group by state"""))
                .as("states that each has gone through")
                .isEqualTo(Map.of("CONFIRMED", "1000 of 1000", "WAITING", "500 of 500", "CANCELLED", "1500 of 1500"));
        assertThat(count("""
                select occasion, count(distinct recipient) || ' of ' || count(*) from outbox_mail group by occasion"""))
                .isEqualTo(Map.of(
                        "confirmation", "1000 of 1000",
                        "waiting", "500 of 500",
                        "cancellation", "1500 of 1500"));
    }

    private String begunImport() {
        var sent = desk().multiPart("file", "people.csv", people()).post(application.at(LIST + "/import"));
        var table = path(sent);
        var form = ImportForm.on(desk().get(application.at(table)).asString());
        form.put("informed", "true");
        path(desk().formParams(form).post(application.at(table)));
        path(desk().formParam("x", "").post(application.at(table + "/start")));
        return table;
    }

    private static byte[] people() {
        return IntStream.range(0, ROWS)
                .mapToObj("Person %1$d,p%1$d@import.example,Org,Company,Spain"::formatted)
                .collect(Collectors.joining("\n", "Name,E-mail,Organisation,Type of organisation,Country\n", "\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private String begunCancellation() {
        return path(desk().formParam("verb", "cancel")
                .formParam("argument", "Room is flooded")
                .formParam("total", ROWS)
                .post(application.at(LIST + "/bulk")));
    }

    /** Half-way; started again, what was begun is done to its end. */
    private void killAmid(String rows) throws SQLException {
        Awaitility.await("the middle of the work").atMost(PATIENCE).until(() -> done(rows) > ROWS / 4);
        application.kill();
        start();
        assertThat(done(rows)).as("the kill came in the middle").isLessThan(ROWS);
        // What the process that is gone had claimed is others' after a minute, for which we do not wait.
        try (var connection = application.database();
                var statement = connection.createStatement()) {
            statement.execute("update " + rows + " set claimed_until = now() where outcome is null");
        }
        Awaitility.await("the end of the work").atMost(PATIENCE).until(() -> done(rows) == ROWS);
    }

    private long done(String rows) throws SQLException {
        return Long.parseLong(count("select 'done', count(*) from " + rows + " where outcome is not null")
                .get("done"));
    }

    private Map<String, String> count(String query) throws SQLException {
        var counted = new TreeMap<String, String>();
        try (var connection = application.database();
                var rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                counted.put(rows.getString(1), rows.getString(2));
            }
        }
        return counted;
    }

    private RequestSpecification desk() {
        return given().redirects().follow(false).cookies(session);
    }

    private static String path(Response answer) {
        answer.then().statusCode(303);
        return URI.create(answer.header("Location")).getPath();
    }
}
