package org.openroundtable.log;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.staff.FirstAdministrator;

import io.restassured.http.ContentType;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.staff.FirstAdministrator.EMAIL;
import static org.openroundtable.testing.staff.FirstAdministrator.PASSWORD;

/** The application as delivered, with all that ever carried a person's data or secret link into its log or metrics. */
class DiscretionIT {

    private static final String NEEDS = "wheelchair-and-sign-language";
    /** Tables that a registration writes to, one statement or batch each. */
    private static final List<String> WRITTEN = List.of("registration", "place", "history_entry", "outbox_mail");

    @TempDir
    Path directory;

    private ApplicationProcess application;
    private String page;

    @BeforeEach
    void start() {
        application = ApplicationProcess.start(directory, FirstAdministrator.ENVIRONMENT);
        Api.anEvent(application.at("/"), "open").limitedTo(100, 100, 60).openNow();
        page = register("ada").jsonPath().getString("manageUrl").replaceAll("https?://[^/]+", "");
    }

    @AfterEach
    void stop() {
        application.close();
    }

    @Test
    void neitherLogNorMetricsTellOfPersonsLinksOrInventedPaths() throws Exception {
        var token = page.substring(page.lastIndexOf('/') + 1);
        for (var table : WRITTEN) {
            whileRefusing(table, () -> {
                assertThat(register("broken-" + table).statusCode()).isEqualTo(500);
                post(Map.of(), "/registrations/find", Map.of("email", "ada@guest.example"));
            });
        }
        oddRequests().forEach(this::send);
        for (var i = 0; i < 150; i++) {
            given().get(application.at("/invented" + i + "/x")).then().statusCode(404);
            send("INVENTED" + i + " /invented-by-method" + i + " HTTP/1.1\r\n");
        }
        // What does not fail any more, the log must do without.
        given().get(application.at(page)).then().statusCode(200);

        Awaitility.await().until(() -> metrics().contains("uri=\"/registrations/{token}\""));
        for (var told : List.of(application.log(), metrics())) {
            assertThat(told).doesNotContainIgnoringCase(token, "guest.example", "Surname", NEEDS, "invented");
        }
        assertThat(application.log()).contains("SQL state 23514");
        assertThat(application.log().lines()).noneMatch(line -> line.startsWith("forged"));
        assertThat(metrics().lines().filter(line -> line.startsWith("http_server_requests_seconds_count")))
                .hasSizeLessThan(60);
    }

    @Test
    void norDoTheyTellOfOrganisersAndWhatTheyWriteAndLookFor() throws Exception {
        var cookie = signIn().cookies();
        var session = cookie.values().iterator().next();
        var secret = "A".repeat(43);
        whileRefusing("staff_session", () -> assertThat(signIn().statusCode()).isEqualTo(500));
        whileRefusing("staff_link", () -> post(Map.of(), "/organiser/sign-in/password", Map.of("email", EMAIL)));
        whileRefusing("history_entry", () -> assertThat(post(
                                cookie,
                                "/organiser/events/new",
                                Map.of(
                                        "name", "Confidential",
                                        "firstDay", "2031-01-01",
                                        "zone", "Europe/Paris"))
                        .statusCode())
                .isEqualTo(500));
        var event = "/organiser/events/open/registrations";
        var person = Map.of(
                "lastName", "Surname",
                "email", "surname@staff.example",
                "organisation", "Surname AB",
                "organisationType", "company",
                "country", "SE",
                "informed", "on");
        whileRefusing("registration", () -> assertThat(
                        post(cookie, event + "/new", person).statusCode())
                .isEqualTo(500));
        whileRefusing("import_row", () -> assertThat(given().cookies(cookie)
                        .multiPart(
                                "file",
                                "Surname.csv",
                                "E-mail\nsurname@staff.example\n".getBytes(StandardCharsets.UTF_8))
                        .post(application.at(event + "/import"))
                        .statusCode())
                .isEqualTo(500));
        var header = "Cookie: " + cookie.keySet().iterator().next() + "=" + session + "\r\n";
        for (var path : List.of(
                "/organiser/set-up/" + secret,
                "/organiser/sign-in/password/" + secret,
                "/organiser/summaries/" + secret,
                "/delegations/" + secret,
                "/delegations/" + secret + "/registrations/1/replacement",
                "/organiser/events/open/registrations?q=Surname&from=%",
                "/organiser/events/open/registrations?q=Surname&from=300000000-01-01&sort=Surname",
                "/organiser/events/open/registrations/export.csv?q=Surname&status=Surname",
                "/organiser/search?q=Surname%00")) {
            for (var method : List.of("GET", "OPTIONS", "PROPFIND", "DELETE", "POST")) {
                send(method + " " + path + " HTTP/1.1\r\nContent-Length: 0\r\n" + header);
                send(method + " " + path + "/%0d%0aforged HTTP/1.1\r\nContent-Length: 0\r\nAccept: *\r\n" + header);
            }
        }
        for (var told : List.of(application.log(), metrics())) {
            assertThat(told)
                    .doesNotContainIgnoringCase(session, secret, "staff.example", PASSWORD, "Surname", "confidential");
        }
        assertThat(application.log()).contains("SQL state 23514");
        assertThat(application.log().lines()).noneMatch(line -> line.startsWith("forged"));
    }

    private Response signIn() {
        return post(Map.of(), "/organiser/sign-in", Map.of("email", EMAIL, "password", PASSWORD));
    }

    private Response post(Map<String, String> cookies, String path, Map<String, String> fields) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .header("Sec-Fetch-Site", "same-origin")
                .cookies(cookies)
                .formParams(fields)
                .post(application.at(path));
    }

    private List<String> oddRequests() {
        var requests = new ArrayList<String>();
        for (var method : List.of("OPTIONS", "PROPFIND", "TRACE", "PUT", "DELETE", "PATCH", "HEAD")) {
            for (var below : List.of("", "/sessions", "/details", "/cancellation", "/confirmation", "/nothing")) {
                requests.add(method + " " + page + below + " HTTP/1.1\r\n");
            }
        }
        for (var end : List.of(
                "?%", "?%0d%0aforged", "%20", "%0d%0aforged", "/%0d%0aforged", "%", "%zz", "/%20", "//", "/.")) {
            requests.add("GET " + page + end + " HTTP/1.1\r\n");
            requests.add("POST " + page + end + " HTTP/1.1\r\nContent-Length: 0\r\n");
        }
        for (var header : List.of(
                "Accept: *",
                "Accept: text",
                "Accept: text/html,",
                "Accept: application/pdf",
                "Accept-Language: fr,,en",
                "Accept-Encoding: gzip,,br",
                "Accept-Charset: utf-8;q=.7",
                "Cookie: ; =\u0001",
                "Content-Type: a",
                "Range: bytes=0-1",
                "If-None-Match: %",
                "Upgrade: h2c\r\nConnection: Upgrade, HTTP2-Settings\r\nHTTP2-Settings: x",
                "Upgrade: websocket\r\nConnection: Upgrade")) {
            requests.add("GET " + page + " HTTP/1.1\r\n" + header + "\r\n");
            requests.add("GET " + page + "/calendar.ics HTTP/1.1\r\n" + header + "\r\n");
        }
        var nameless = "--x\r\nContent-Disposition: form-data\r\n\r\nAda\r\n--x--\r\n";
        requests.add("POST " + page
                + "/details HTTP/1.1\r\nContent-Type: multipart/form-data; boundary=x\r\nContent-Length: "
                + nameless.length() + "\r\n\r\n" + nameless);
        requests.add("POST " + page + "/details HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 3\r\n\r\na=%");
        // These go away before all has come.
        requests.add("POST " + page + "/details HTTP/1.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
                + "Content-Length: 30\r\n\r\nlastName=");
        return requests;
    }

    /** Sends it and waits for the answer, if one comes, or for nothing where the body is not complete. */
    private void send(String request) {
        var at = application.at("/");
        try (var socket = new Socket(at.getHost(), at.getPort())) {
            socket.setSoTimeout(10_000);
            var line = request.indexOf("\r\n") + 2;
            var text = request.substring(0, line) + "Host: localhost\r\nConnection: close\r\n" + request.substring(line)
                    + (request.contains("\r\n\r\n") ? "" : "\r\n");
            socket.getOutputStream().write(text.getBytes(StandardCharsets.ISO_8859_1));
            socket.getOutputStream().flush();
            if (request.endsWith("=")) {
                return;
            }
            socket.getInputStream().readAllBytes();
        } catch (IOException unanswered) {
            throw new IllegalStateException(request, unanswered);
        }
    }

    /** Whatever is written to the table now is refused with all its values, as a full disk would. */
    private void whileRefusing(String table, Runnable written) throws SQLException {
        execute("alter table " + table + " add constraint refused check (false) not valid");
        written.run();
        execute("alter table " + table + " drop constraint refused");
    }

    private void execute(String sql) throws SQLException {
        try (var database = application.database();
                var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private Response register(String name) {
        var body = new HashMap<String, Object>(Map.of(
                "firstName", name,
                "lastName", "Surname",
                "email", name + "@guest.example",
                "organisation", "Example AB",
                "organisationType", "company",
                "country", "SE",
                "sessions", List.of("s1", "s2")));
        body.put("accessibilityNeeds", NEEDS);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post(application.at("/api/v1/events/open/registrations"));
    }

    private String metrics() {
        return given().get(application.operations("/q/metrics")).asString();
    }
}
