package org.openroundtable.web.error;

import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.stream.Collectors;

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

    private final List<String> faults = new ArrayList<>();
    private SortedMap<String, SortedSet<String>> usual;
    private LoggedLines log;

    @BeforeEach
    void listen() {
        usual = routes(given.anEvent().withSession("p1", 5).openNow(), "p1", "A".repeat(43));
        log = LoggedLines.ofAll();
    }

    @AfterEach
    void nothingIsLogged() {
        log.close();
        assertThat(faults).isEmpty();
        assertThat(log.faults()).isEmpty();
    }

    @Test
    void noOddSegmentOfAnAddressMakesAFault() throws IOException {
        for (var odd : ODD) {
            for (var route : routes(odd, odd, odd).entrySet()) {
                for (var method : route.getValue()) {
                    ask(method, route.getKey(), "");
                }
            }
        }
    }

    @Test
    void noOddQueryMakesAFault() throws IOException {
        for (var path : usual.keySet()) {
            for (var odd : ODD) {
                var query = PARAMETERS.stream().map(name -> name + "=" + odd.substring(0, Math.min(300, odd.length())));
                ask("GET", path + query.collect(Collectors.joining("&", "?", "")), "");
            }
        }
    }

    @Test
    void noOddHeaderMakesAFault() throws IOException {
        for (var route : usual.entrySet()) {
            for (var header : HEADERS.entrySet()) {
                for (var value : header.getValue()) {
                    ask(route.getValue().first(), route.getKey(), header.getKey() + ": " + value + "\r\n");
                }
            }
        }
    }

    private static SortedMap<String, SortedSet<String>> routes(String slug, String code, String token) {
        var routes = Routes.all(Map.of("slug", slug, "code", code, "token", token, "tag", code, "id", code));
        WAYS_OUT.forEach(routes::remove);
        return routes;
    }

    private void ask(String method, String path, String header) throws IOException {
        var body = method.equals("GET") ? "" : "Content-Length: 0\r\n";
        var token = header.startsWith("Authorization") ? "" : "Authorization: Bearer " + Api.TOKEN + "\r\n";
        var cookie = header.startsWith("Cookie") ? "" : "Cookie: staff=" + organisers.cookie() + "\r\n";
        var answer = RawHttp.send(
                site, method + " " + path + " HTTP/1.1", "Host: localhost\r\n" + token + cookie + header + body, "");
        if (answer.isEmpty() || RawHttp.status(answer) >= 500) {
            faults.add(method + " " + path + " " + header
                    + answer.lines().findFirst().orElse("nothing"));
        }
    }
}
