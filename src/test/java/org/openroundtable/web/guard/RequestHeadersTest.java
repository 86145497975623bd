package org.openroundtable.web.guard;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.http.Routes;
import org.openroundtable.testing.staff.OrganiserPages;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.openroundtable.testing.RegistrationByForm.filledIn;

/** What a client would like is a wish: what can't be read of it is disregarded (RFC 9110 sections 5.6.1.2 and 12.4). */
@QuarkusTest
class RequestHeadersTest {

    private static final Map<String, List<String>> ODD = Map.of(
            "Accept-Language",
            List.of(
                    "fr,,en",
                    "fr,",
                    ",",
                    "fr;Q=0.9",
                    "fr;q=.9",
                    "fr;q=1.0000",
                    "fr;q=1,5",
                    "fr;q=",
                    "fr;q",
                    "fr ; q = 0.5",
                    "fr;q=-1",
                    "fr;q=NaN",
                    "fr-FR,fr;q=0.97,-BE;q=0.43",
                    "fr_FR",
                    "*",
                    "*;q=0",
                    "fr-",
                    "fr-x",
                    "é",
                    "a-really-long-one-that-is-none",
                    "fr;level=1;q=0.5"),
            "Accept-Encoding",
            List.of("gzip,,br", "gzip;q=.5", "gzip;q=x", ",", ";", "*;q=0", "identity;q=0", "gzip;q=1e400", "é"),
            "Accept-Charset",
            List.of("utf-8;q=.7", "utf-8,,", ";q=1", "nonsense", "utf-8;q=7", "*", "é"),
            "Accept",
            List.of(
                    "*",
                    "text",
                    "text/html,",
                    "text/html, *; q=.2, */*; q=.2",
                    "text/",
                    "/html",
                    "*/html",
                    "text/html;q=2",
                    "text/html;level",
                    "text/html;level=\"1",
                    "text/html;level=\"1,2\";q=0.5",
                    "text/html;q=0.5;q=0.7",
                    ",,",
                    ";",
                    "/",
                    "a/b/c, */*",
                    "application/json;q=.1,*/*;q=\"0.1\"",
                    "é/é"));

    /** What they do is to end the session of the test itself. */
    private static final List<String> WAYS_OUT = List.of("/organiser/sign-out", "/organiser/account/sessions/closing");

    @Inject
    Given given;

    @Inject
    OrganiserPages organisers;

    @TestHTTPResource("/")
    URI site;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    @Test
    void noWishMakesAFaultWhereverItIsSent() {
        var paths = new ArrayList<>(routes());
        paths.addAll(List.of("/nowhere", "/api/v1/nothing"));
        var otherwise = new TreeMap<String, Integer>();
        for (var path : paths) {
            int usual = ask(path, "Accept-Language", "en").join();
            ODD.forEach((header, values) -> {
                var answers =
                        values.stream().collect(Collectors.toMap(value -> value, value -> ask(path, header, value)));
                answers.forEach((value, status) -> {
                    if (status.join() != usual && status.join() != 406) {
                        otherwise.put(path + " " + header + ": " + value, status.join());
                    }
                });
            });
        }
        assertThat(paths).hasSizeGreaterThan(30);
        assertThat(otherwise).isEmpty();
    }

    /** With one of each kind at a time, and a third of them at each address: all are read before anybody asks for it. */
    @Test
    void norForWhoeverIsSignedIn() {
        var paths = Routes.all(values()).tailMap("/organiser").headMap("/organiser0");
        paths.keySet().removeAll(WAYS_OUT);
        paths.keySet().removeIf(Routes::goesOn);
        var faults = new TreeMap<String, Integer>();
        var most = ODD.values().stream().mapToInt(List::size).max().orElseThrow();
        paths.forEach((path, methods) -> {
            int usual = asOrganiser(path, "GET", Map.of()).join();
            for (var i = 0; i < most; i += 3) {
                var at = i + Math.floorMod(path.hashCode(), 3);
                var wishes = ODD.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, odd -> odd.getValue()
                        .get(at % odd.getValue().size())));
                int read = asOrganiser(path, "GET", wishes).join();
                if (read != usual && read != 406) {
                    faults.put("GET " + path + " " + wishes, read);
                }
                // What is changed answers otherwise the second time.
                int sent = i % 2 != 0 || !methods.contains("POST")
                        ? 200
                        : asOrganiser(path, "POST", wishes).join();
                if (sent < 200 || sent >= 500) {
                    faults.put("POST " + path + " " + wishes, sent);
                }
            }
        });
        assertThat(paths).hasSizeGreaterThan(100);
        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr,,en | fr",
                "fr, | fr",
                "en;q=0.5,fr;Q=0.9 | fr",
                "en;q=0.5,fr;q=.9 | fr",
                "en;q=0.5,fr;q=1.0000 | fr",
                "fr-FR,fr;q=0.97,-BE;q=0.43 | fr",
                "fr_FR | fr",
                "-BE, de | de",
                "fr;q=0, de;q=0.1 | de",
                "fr;q=nonsense, de;q=0.1 | de",
                "nonsense! | en",
            })
    void oneWishThatCannotBeReadLosesNoOther(String header, String language) {
        RestAssured.given()
                .header("Accept-Language", header)
                .get("/")
                .then()
                .body(containsString("<html lang=\"" + language + "\""));
    }

    @Test
    void wishesInSeveralLinesAreOneList() throws Exception {
        var request = HttpRequest.newBuilder(site)
                .header("Accept-Language", "es")
                .header("Accept-Language", "de")
                .build();
        assertThat(client.send(request, BodyHandlers.ofString()).body()).contains("<html lang=\"de\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "* | 200",
                "text | 200",
                "text/html, *; q=.2, */*; q=.2 | 200",
                "text/csv,, | 406",
                "text/csv, application/json;q=.1 | 200",
                "text/csv;a=\"b, application/json | 200",
            })
    void whatIsAskedForAndCanBeReadCounts(String accept, int status) {
        RestAssured.given()
                .header("Accept", accept)
                .get("/api/v1/events")
                .then()
                .statusCode(status);
    }

    private List<String> routes() {
        return List.copyOf(Routes.all(values()).keySet());
    }

    private Map<String, String> values() {
        var event = given.anEvent().withSession("p1", 5).openNow();
        var page = filledIn(event, "ada").with("sessions", "p1").sendAndFollow();
        return Map.of(
                "slug", event,
                "code", "p1",
                "token", page.substring(page.lastIndexOf('/') + 1),
                "tag", "fr",
                "id", "00000000-0000-0000-0000-000000000000");
    }

    private CompletableFuture<Integer> asOrganiser(String path, String method, Map<String, String> wishes) {
        var request = HttpRequest.newBuilder(site.resolve(path)).header("Cookie", "staff=" + organisers.cookie());
        wishes.forEach(request::header);
        if (method.equals("POST")) {
            request.header("Content-Type", "application/x-www-form-urlencoded").POST(BodyPublishers.noBody());
        }
        return status(request.build());
    }

    private CompletableFuture<Integer> ask(String path, String header, String value) {
        var request = HttpRequest.newBuilder(site.resolve(path))
                .header("Authorization", "Bearer " + Api.TOKEN)
                .header(header, value)
                .build();
        return status(request);
    }

    private CompletableFuture<Integer> status(HttpRequest request) {
        return client.sendAsync(request, BodyHandlers.discarding())
                .handle((answer, failure) -> failure == null ? answer.statusCode() : 0);
    }
}
