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

/** The application as delivered, killed in the middle of an import and of work on those whom it has brought so far. */
class KilledWorkIT {

    private static final int ROWS = 1_500;
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
    void eachRowIsDoneOnceThoughTheWorkIsBrokenOff() throws SQLException {
        Api.anEvent(application.at("/"), "killed").withCapacity(ROWS).openNow();
        session = FirstAdministrator.signIn(application);
        var table = begunImport();
        Awaitility.await("a third of the import").atMost(PATIENCE).until(() -> done("import_row") > ROWS / 3);
        var progress = begunCancellation();
        Awaitility.await("the middle of both").atMost(PATIENCE).until(() -> done("bulk_task") > ROWS / 10);

        application.kill();
        start();

        assertThat(open("import_row")).as("the kill came in the middle").isPositive();
        assertThat(open("bulk_task")).as("the kill came in the middle").isPositive();
        takeUp("import_row");
        takeUp("bulk_task");
        Awaitility.await("the end of both")
                .atMost(PATIENCE)
                .until(() -> open("import_row") == 0 && open("bulk_task") == 0);
        var cancelled = done("bulk_task");
        assertThat(desk().get(application.at(table)).asString()).contains("1500 of 1500 rows done");
        assertThat(desk().get(application.at(progress)).asString())
                .contains("%1$d of %1$d gone through".formatted(cancelled))
                .doesNotContain("Not done");
        assertThat(count("select state, count(distinct email) || ' of ' || count(*) from registration group by state"))
                .isEqualTo(Map.of("CONFIRMED", each(ROWS - cancelled), "CANCELLED", each(cancelled)));
        assertThat(count("""
                select state, count(distinct registration_id) || ' of ' || count(*) from history_entry
                 where state is not null and session_id is null group by state"""))
                .as("states that each has gone through")
                .isEqualTo(Map.of("CONFIRMED", each(ROWS), "CANCELLED", each(cancelled)));
        assertThat(count("""
                select occasion, count(distinct recipient) || ' of ' || count(*) from outbox_mail group by occasion""")).isEqualTo(Map.of("confirmation", each(ROWS), "cancellation", each(cancelled)));
    }

    private static String each(long number) {
        return number + " of " + number;
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

    /** Of those who are in so far, one by one, since more come in meanwhile. */
    private String begunCancellation() throws SQLException {
        var ids = count("select id, 'id=' || id from registration").values();
        return path(desk().urlEncodingEnabled(false)
                .formParam("verb", "cancel")
                .formParam("argument", "flooded")
                .formParam("total", ids.size())
                .post(application.at(LIST + "/bulk?" + String.join("&", ids))));
    }

    /** What the process that is gone had claimed is others' after a minute, for which we do not wait. */
    private void takeUp(String rows) throws SQLException {
        try (var connection = application.database();
                var statement = connection.createStatement()) {
            statement.execute("update " + rows + " set claimed_until = now() where outcome is null");
        }
    }

    private long done(String rows) throws SQLException {
        return number("select 'done', count(*) from " + rows + " where outcome is not null");
    }

    private long open(String rows) throws SQLException {
        return number("select 'open', count(*) from " + rows + " where outcome is null");
    }

    private long number(String query) throws SQLException {
        return Long.parseLong(count(query).values().iterator().next());
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
