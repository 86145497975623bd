package org.openroundtable.web.door;

import java.io.IOException;
import java.net.URI;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.api.RateLimitTest;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.http.RawHttp;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

/** What visitors get through a proxy that is trusted and has TLS. */
@QuarkusTest
@TestProfile(RateLimitTest.Limited.class)
class BehindProxyTest {

    @TestHTTPResource("/")
    URI site;

    @Inject
    Given given;

    /** Each of these was never answered. */
    @ParameterizedTest
    @ValueSource(strings = {"", "  ", ",192.0.2.1", " , "})
    void whoeverNamesNobodyIsAnswered(String nobody) throws IOException {
        var headers = "Host: localhost\r\nX-Forwarded-For: " + nobody + "\r\n";

        assertThat(RawHttp.status(RawHttp.send(site, "GET /events HTTP/1.1", headers, "")))
                .isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/language/fr", "/zone?zone=Europe/Paris"})
    void nobodyElseSetsOurCookies(String path) {
        var cookie = throughTls()
                .redirects()
                .follow(false)
                .get(path)
                .then()
                .statusCode(303)
                .header(
                        "Set-Cookie",
                        allOf(startsWith("__Host-"), containsString("Secure"), containsStringIgnoringCase("HttpOnly")))
                .header("Set-Cookie", not(containsString("Domain")))
                .extract()
                .header("Set-Cookie");
        assertThat(cookie.replace(" ", "")).containsIgnoringCase(";Path=/;");
    }

    @Test
    void theCookieThatWasSetIsRead() {
        throughTls().cookie("__Host-language", "fr").get("/events").then().body(containsString("<html lang=\"fr\""));
        throughTls().cookie("language", "fr").get("/events").then().body(containsString("<html lang=\"en\""));
    }

    @Test
    void otherSitesCannotHaveOurAnswers() {
        throughTls()
                .get("/events")
                .then()
                .header("Cross-Origin-Resource-Policy", equalTo("same-origin"))
                .header("Strict-Transport-Security", containsString("max-age="));
    }

    @Test
    void everyTextSaysInWhichCharactersItIsWritten() {
        var event = "/events/" + given.anEvent().withSession("p1", 5).openNow();
        for (var path : new String[] {
            "/",
            "/events",
            "/robots.txt",
            "/sitemap.xml",
            "/nothing",
            event,
            event + "/programme",
            event + "/register",
            event + "/theme.css",
            event + "/calendar.ics",
            event + "/sessions/p1",
            "/registrations/find",
            "/registrations/x"
        }) {
            var type = given().get(path).contentType();
            assertThat(type.toLowerCase().replace(" ", "")).as(path).contains(";charset=utf-8");
        }
    }

    private static RequestSpecification throughTls() {
        return given().header("X-Forwarded-Proto", "https").header("X-Forwarded-For", "192.0.2.33");
    }
}
