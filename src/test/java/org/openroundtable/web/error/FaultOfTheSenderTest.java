package org.openroundtable.web.error;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

import jakarta.inject.Inject;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.account.role.Role;
import org.openroundtable.account.role.Scope;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.LoggedLines;
import org.openroundtable.testing.http.RawHttp;
import org.openroundtable.testing.staff.Organisers;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/** What the sender did wrong is a 4xx with a page, or problem details under the API, and nothing for the log. */
@QuarkusTest
class FaultOfTheSenderTest {

    private static final String HOST = "Host: localhost\r\n";
    private static final String FORM = "Content-Type: application/x-www-form-urlencoded\r\n";

    @Inject
    Given given;

    @TestHTTPResource("/")
    URI site;

    @Inject
    Organisers organisers;

    private LoggedLines log;

    @BeforeEach
    void listen() {
        log = LoggedLines.ofAll();
    }

    @AfterEach
    void nothingIsLogged() {
        log.close();
        assertThat(log.faults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "100%", "%zz", "%u0041", "%2"})
    void aFormValueThatIsNotEncodedAsItSays(String value) throws IOException {
        var event = given.anEvent().withSession("p1", 5).openNow();
        for (var path : new String[] {"/events/" + event + "/register", "/registrations/find", "/sample"}) {
            assertPage(post(path, FORM, "email=" + value + "&name=" + value + "&lastName=" + value));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "/",
                "text/html, application/x-www-form-urlencoded",
                "application/x-www-form-urlencoded; charset=nonsense",
                "application/x-www-form-urlencoded; charset=",
                "application/x-www-form-urlencoded; charset=\"",
                "application/x-www-form-urlencoded;;",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=x; charset=nonsense",
                "application/json; charset=nonsense",
                "application/json, application/json",
                "application/json;",
            })
    void aBodyOfATypeThatCannotBeRead(String type) throws IOException {
        var event = given.anEvent().withSession("p1", 5).openNow();
        var header = "Content-Type: " + type + "\r\n";
        for (var path : new String[] {"/events/" + event + "/register", "/registrations/find", "/sample"}) {
            assertPage(post(path, header, "email=x&name="));
        }
        assertProblem(post("/api/v1/events/" + event + "/registrations", header, "[]"));
        assertProblem(send("PUT /api/v1/events/" + event, header, "[]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--x\r\nContent-Disposition: form-data; name=\"name\"\r\n\r\nAd",
                "--x\r\nContent-Disposition: form-data; na",
                "--x\r\n\r\n\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data\r\n\r\nAda\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\r\n\r\nAda\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"\"\r\n\r\nAda\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"name\r\n\r\nAda\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"name\"\r\nContent-Type: text/plain; charset=nonsense\r\n\r\nAda\r\n--x--\r\n",
                "--x\r\nContent-Disposition: form-data; name=\"name\"\r\nContent-Transfer-Encoding: base64\r\n\r\n!\r\n--x--\r\n",
                "--y\r\n",
                "",
            })
    void aFormInPartsThatIsCutOffOrNameless(String body) throws IOException {
        var event = given.anEvent().withSession("p1", 5).openNow();
        for (var path : new String[] {"/events/" + event + "/register", "/registrations/find", "/sample"}) {
            assertPage(post(path, "Content-Type: multipart/form-data; boundary=x\r\n", body));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=x; charset=nonsense",
                "multipart/form-data; boundary=x",
            })
    void aFileInPartsThatCannotBeRead(String type) throws IOException {
        var event = given.anEvent().openNow();
        var headers = "Cookie: staff=" + organisers.cookie(organisers.with(Role.EDITOR, new Scope.OfEvent(event)))
                + "\r\nContent-Type: " + type + "\r\n";
        for (var body : new String[] {
            "",
            "x",
            "--x\r\nContent-Disposition: form-data; na",
            "--x\r\n\r\n\r\n--x--\r\n",
            "--x\r\nContent-Disposition:"
                    + " form-data; name=\"file\"; filename=\"a\"\r\nContent-Type: a; charset=nonsense\r\n\r\nAd"
        }) {
            assertPage(post("/organiser/events/" + event + "/files", headers, body));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/registrations/a%20b",
        "/registrations/a%20b/sessions",
        "/registrations/%",
        "/registrations/%zz",
        "/registrations/%00",
        "/registrations/a%2Fb",
        "/events/%",
        "/events/a%20b",
        "/events/%F0%9F/register",
        "/language/%",
        "/language/a%20b",
        "/dev/mail/%",
    })
    void anAddressThatCannotBe(String path) throws IOException {
        assertPage(send("GET " + path, "", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/registrations/", "/organiser/set-up/", "/organiser/sign-in/password/"})
    void whatCannotBeASecretLinkLeadsNowhereWhateverElseIsWrong(String before) throws IOException {
        for (var token : new String[] {"a%20b", "a", "A".repeat(44), "%E2%80%AE"}) {
            assertThat(RawHttp.status(send("GET " + before + token, "Accept: application/pdf\r\n", "")))
                    .isEqualTo(404);
            assertThat(RawHttp.status(post(before + token, "Content-Type: a\r\n", "%")))
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"?%", "?zone=%", "?zone=%zz", "?done=%", "?%zz=%", "?a=%C3", "?q=%00", "?=&&="})
    void aQueryThatCannotBeReadIsDisregardedOrRefused(String query) throws IOException {
        var event = given.anEvent().withSession("p1", 5).openNow();
        for (var path : new String[] {"/", "/events/" + event, "/events/" + event + "/register", "/zone", "/sample"}) {
            assertThat(RawHttp.status(send("GET " + path + query, "", "")))
                    .as(path + query)
                    .isBetween(200, 499);
        }
        assertThat(RawHttp.status(send("GET /api/v1/events" + query, "", ""))).isBetween(200, 499);
    }

    @Test
    void anAddressThatIsNoUri() throws IOException {
        assertPage(send("GET /?%", "", ""));
        assertPage(send("GET /events/a?zone=%zz", "", ""));
        assertPage(send("POST /registrations/find?%", FORM, "email=a"));
        assertProblem(send("GET /api/v1/events?%", "", ""));
        assertProblem(send("PUT /api/v1/events/%", "Content-Type: application/json\r\n", "{}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://localhost", "null", "%", "http://", "", "a b"})
    void anOlderClientThatNamesAnOriginAndNoHost(String origin) throws IOException {
        var answer = RawHttp.send(
                site, "POST /sample HTTP/1.0", FORM + length("name=") + "Origin: " + origin + "\r\n", "name=");
        assertPage(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /eve",
                "GET /events HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "POST /registrations/find HTTP/1.1\r\nHost: localhost\r\n"
                        + "Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 500\r\n\r\nemail=a",
                "PUT /api/v1/events/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n5\r\n{\"slu",
            })
    void aClientThatGoesAway(String begun) throws IOException {
        try (var socket = new Socket(site.getHost(), site.getPort())) {
            socket.setSoLinger(true, 0);
            socket.getOutputStream().write(begun.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
        }
        await().during(Duration.ofMillis(300)).until(() -> log.faults().isEmpty());
    }

    private static void assertPage(String answer) {
        assertThat(RawHttp.status(answer)).as(answer).isBetween(400, 499);
        assertThat(answer).containsIgnoringCase("Content-Type: text/html").contains("<h1");
    }

    private static void assertProblem(String answer) {
        assertThat(RawHttp.status(answer)).as(answer).isBetween(400, 499);
        assertThat(answer).containsIgnoringCase("Content-Type: application/problem+json");
    }

    private String post(String path, String headers, String body) throws IOException {
        return send("POST " + path, headers, body);
    }

    private String send(String request, String headers, String body) throws IOException {
        var more = request.startsWith("GET ") ? "" : length(body);
        var token = "Authorization: Bearer " + Api.TOKEN + "\r\n";
        return RawHttp.send(site, request + " HTTP/1.1", HOST + token + headers + more, body);
    }

    private static String length(String body) {
        return "Content-Length: " + body.length() + "\r\n";
    }
}
