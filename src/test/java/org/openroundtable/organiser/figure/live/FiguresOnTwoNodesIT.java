package org.openroundtable.organiser.figure.live;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openroundtable.database.EmbeddedDatabase;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.ApplicationProcess;
import org.openroundtable.testing.RegistrationByApi;
import org.openroundtable.testing.http.EventStream;
import org.openroundtable.testing.page.Browser;
import org.openroundtable.testing.staff.FirstAdministrator;

import io.vertx.core.json.JsonObject;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.openroundtable.testing.Race.race;

/**
 * Two nodes of the application as delivered, beside one database, with dashboards open on both, also in a browser where there
 * is one. People register on both until one is killed, then on the other; it starts again at the same address.
 */
class FiguresOnTwoNodesIT {

    private static final int FIRST = 200;
    private static final int ALL = 500;
    private static final int CLIENTS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String PAGE = "/organiser/events/watched/figures";
    private static final String PERSONS = "[data-figure='persons']";

    @TempDir
    Path directory;

    private final List<AutoCloseable> opened = new ArrayList<>();
    private Map<String, String> cookies;

    @Test
    void allDashboardsEndAtWhatTheDatabaseSays() throws Exception {
        try (var database = EmbeddedDatabase.start(directory.resolve("database"));
                var one = start(database, "one", 0);
                var other = start(database, "other", freePort());
                var browser = Browser.isHere() ? Browser.open() : null) {
            Api.anEvent(one.at("/"), "watched").limitedTo(400, 300, 100).openNow();
            cookies = FirstAdministrator.signIn(one);
            var streams = List.of(stream(one), stream(one), stream(other), stream(other));
            var pages = Stream.ofNullable(browser)
                    .flatMap(found -> Stream.of(page(found, one), page(found, other)))
                    .toList();
            pages.forEach(page ->
                    assertThat(page.getByText("Live: the numbers change")).isVisible());

            race(FIRST, CLIENTS, i -> register(i % 2 == 0 ? one : other, i));
            streams.forEach(stream -> await(stream, database));
            pages.forEach(page -> await(page, database));

            race(ALL - FIRST, CLIENTS, i -> {
                if (i == (ALL - FIRST) / 3) {
                    other.kill();
                }
                return register(i % 2 == 0 ? one : other, FIRST + i);
            });
            streams.subList(0, 2).forEach(stream -> await(stream, database));
            pages.stream().skip(1).forEach(page -> assertThat(page.getByText("The connection was lost."))
                    .isVisible());

            try (var again = start(database, "again", other.at("/").getPort())) {
                var last = streams.get(2).events("figures");
                var back =
                        stream(again, "Last-Event-ID", last.get(last.size() - 1).id());
                await(back, database);
                pages.forEach(page -> await(page, database));
                pages.forEach(page ->
                        assertThat(page.getByText("Live: the numbers change")).isVisible());
                assertThat(persons(database)).isGreaterThan(FIRST);
            }
        } finally {
            for (var one : opened) {
                one.close();
            }
        }
    }

    private static int register(ApplicationProcess node, int number) {
        var sessions = number % 3 == 0 ? new String[] {"s1", "s2"} : new String[] {"s1"};
        return new RegistrationByApi(node.at("/api/v1/events/watched/registrations"), sessions)
                .by("person" + number)
                .status();
    }

    private EventStream stream(ApplicationProcess node, String... headers) {
        var cookie = cookies.entrySet().stream()
                .map(one -> one.getKey() + "=" + one.getValue())
                .findFirst()
                .orElseThrow();
        var stream = EventStream.open(
                node.at(PAGE + "/stream"),
                Stream.concat(Stream.of("Cookie", cookie), Stream.of(headers)).toArray(String[]::new));
        opened.add(stream);
        return stream;
    }

    private Page page(Browser browser, ApplicationProcess node) {
        var page = browser.window(1280, ColorScheme.LIGHT);
        page.context()
                .addCookies(cookies.entrySet().stream()
                        .map(one -> new Cookie(one.getKey(), one.getValue())
                                .setUrl(node.at("/").toString()))
                        .toList());
        page.navigate(node.at(PAGE).toString());
        return page;
    }

    private static void await(EventStream stream, EmbeddedDatabase database) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            var told = stream.events("figures");
            assertThat(told).isNotEmpty();
            var numbers = new JsonObject(told.get(told.size() - 1).data()).getJsonObject("numbers");
            var counted = numbers(database);
            assertThat(counted)
                    .allSatisfy((name, number) ->
                            assertThat(numbers.getLong(name)).as(name).isEqualTo(number));
        });
    }

    /** The number, the table and the list of kinds that the server draws anew. */
    private static void await(Page page, EmbeddedDatabase database) {
        Awaitility.await().atMost(PATIENCE).untilAsserted(() -> {
            var persons = Long.toString(persons(database));
            assertThat(page.locator(PERSONS).innerText().strip()).isEqualTo(persons);
            assertThat(page.locator("[aria-labelledby='country'] tbody td")
                            .first()
                            .innerText())
                    .isEqualTo(persons);
        });
    }

    private static long persons(EmbeddedDatabase database) throws SQLException {
        return numbers(database).get("persons");
    }

    private static Map<String, Long> numbers(EmbeddedDatabase database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var rows = connection.createStatement().executeQuery("""
                        select 'submissions', count(*) from registration
                        union all select 'persons', count(*) from registration where state = 'CONFIRMED'
                        union all select 'session/s1/confirmed', count(*) from place p join session s on s.id = p.session_id
                                   where s.code = 's1' and p.state = 'CONFIRMED'
                        union all select 'session/s2/waiting', count(*) from place p join session s on s.id = p.session_id
                                   where s.code = 's2' and p.state = 'WAITING'""")) {
            var numbers = new TreeMap<String, Long>();
            while (rows.next()) {
                numbers.put(rows.getString(1), rows.getLong(2));
            }
            return numbers;
        }
    }

    private ApplicationProcess start(EmbeddedDatabase database, String name, int port) throws IOException {
        var environment = new HashMap<>(ApplicationProcess.on(database));
        environment.putAll(FirstAdministrator.ENVIRONMENT);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return ApplicationProcess.start(Files.createDirectory(directory.resolve(name)), environment);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
