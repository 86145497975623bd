package org.openroundtable.web.error;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.LoggedLines;
import org.openroundtable.testing.http.RawHttp;
import org.openroundtable.testing.http.Routes;
import org.openroundtable.testing.staff.OrganiserPages;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever stands in an address, a query or a header, no route answers with a fault of ours. */
@QuarkusTest
class OddRequestsTest {

    private static final List<String> ODD = List.of(
            "",
            "%00",
            "a%20b",
            "%2e%2e%2f",
            ";a=b",
            "%F0%9F",
            "%E2%80%AE",
            "%F0%9F%9B%82",
            "-1",
            "99999999999999999999",
            "0000-99-99",
            "x".repeat(4000));

    private static final List<String> PARAMETERS = List.of(
            "zone",
            "day",
            "done",
            "session",
            "sessions",
            "stakes",
            "return",
            "q",
            "track",
            "type",
            "room",
            "page",
            "limit",
            "offset",
            "from",
            "until",
            "status",
            "after",
            "with",
            "who",
            "about",
            "state",
            "country",
            "sort",
            "show",
            "tag");

    /** What they do is to end the session of the test itself. */
    private static final List<String> WAYS_OUT = List.of("/organiser/sign-out", "/organiser/account/sessions/closing");

    private static final Map<String, List<String>> HEADERS = Map.of(
            "Cookie",
                    List.of("", "language", "language=", "language=\"", "zone=%", "=", ";;", "a=b; c", "zone=Europe/x"),
            "Authorization", List.of("", "Bearer", "Bearer ", "Basic x", "Bearer a b", "é"),
            "If-None-Match", List.of("", "*", "\"", "W/", "W/\"", "a,b"),
            "If-Modified-Since", List.of("", "yesterday", "Tue, 99 Nov 2020 09:05:00 GMT"),
            "Range", List.of("", "bytes=", "bytes=5-1", "lines=1-"),
            "Referer", List.of("", "%", "http://"),
            "Sec-Fetch-Site", List.of("", "é"),
            "Idempotency-Key", List.of("", " ", "é", "x".repeat(300)),
            "Content-Type", List.of("", "a", "text/html;", "application/json; charset=nonsense"));

    @Inject
    Given given;

    @Inject
    OrganiserPages organisers;

    @TestHTTPResource("/")
    URI site;

    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private String cookie;
    private SortedMap<String, SortedSet<String>> usual;
    private LoggedLines log;

    @BeforeEach
    void listen() {
        usual = routes(given.anEvent().withSession("p1", 5).openNow(), "p1", "A".repeat(43));
        cookie = organisers.cookie();
        log = LoggedLines.ofAll();
    }

    @AfterEach
    void nothingIsLogged() {
        log.close();
        assertThat(faults).isEmpty();
        assertThat(log.faults()).isEmpty();
    }

    @Test
    void noOddSegmentOfAnAddressMakesAFault() {
        ask(ODD.stream()
                .flatMap(odd -> routes(odd, odd, odd).entrySet().stream())
                .flatMap(route -> route.getValue().stream().map(method -> new Request(method, route.getKey(), ""))));
    }

    @Test
    void noOddQueryMakesAFault() {
        ask(usual.keySet().stream().flatMap(path -> ODD.stream().map(odd -> {
            var query = PARAMETERS.stream().map(name -> name + "=" + odd.substring(0, Math.min(300, odd.length())));
            return new Request("GET", path + query.collect(Collectors.joining("&", "?", "")), "");
        })));
    }

    @Test
    void noOddHeaderMakesAFault() {
        ask(usual.entrySet().stream()
                .flatMap(route -> HEADERS.entrySet().stream().flatMap(header -> header.getValue().stream()
                        .map(value -> new Request(
                                route.getValue().first(), route.getKey(), header.getKey() + ": " + value + "\r\n")))));
    }

    private static SortedMap<String, SortedSet<String>> routes(String slug, String code, String token) {
        var routes = Routes.all(Map.of("slug", slug, "code", code, "token", token, "tag", code, "id", code));
        WAYS_OUT.forEach(routes::remove);
        routes.keySet().removeIf(Routes::goesOn);
        return routes;
    }

    private void ask(Stream<Request> requests) {
        requests.parallel().forEach(this::ask);
    }

    private void ask(Request request) {
        var header = request.header();
        var body = request.method().equals("GET") ? "" : "Content-Length: 0\r\n";
        var token = header.startsWith("Authorization") ? "" : "Authorization: Bearer " + Api.TOKEN + "\r\n";
        var staff = header.startsWith("Cookie") ? "" : "Cookie: staff=" + cookie + "\r\n";
        try {
            var answer = RawHttp.send(
                    site,
                    request.method() + " " + request.path() + " HTTP/1.1",
                    "Host: localhost\r\n" + token + staff + header + body,
                    "");
            if (answer.isEmpty() || RawHttp.status(answer) >= 500) {
                faults.add(request + " " + answer.lines().findFirst().orElse("nothing"));
            }
        } catch (IOException broken) {
            faults.add(request + " " + broken);
        }
    }

    private record Request(String method, String path, String header) {}
}
