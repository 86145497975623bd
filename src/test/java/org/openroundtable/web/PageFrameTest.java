package org.openroundtable.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

@QuarkusTest
class PageFrameTest {

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (String path : new String[] {"/sample/plain", "/sample/plain", "/nowhere", "/icon.svg"}) {
            given().get(path)
                    .then()
                    .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                    .header("X-Content-Type-Options", "nosniff")
                    .header("Referrer-Policy", "same-origin");
        }
    }

    @Test
    void theLanguageIsTheChosenOneElseTheBrowsers() {
        given().header("Accept-Language", "fr-BE,en;q=0.5")
                .get("/sample/plain")
                .then()
                .body(containsString("<html lang=\"fr\""));
        given().header("Accept-Language", "fr")
                .cookie("language", "en")
                .get("/sample/plain")
                .then()
                .body(containsString("<html lang=\"en\""));
    }

    @Test
    void theLanguageSwitchGoesBackToThePage() {
        given().redirects()
                .follow(false)
                .queryParam("return", "/sample/plain?day=2")
                .get("/language/fr")
                .then()
                .statusCode(303)
                .cookie("language", "fr")
                .header("Location", endsWith("/sample/plain?day=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elsewhere.example/",
                "//elsewhere.example",
                "/\\elsewhere.example",
                "javascript:alert(1)"
            })
    void theLanguageSwitchLeadsNowhereElse(String address) {
        String location = given().redirects()
                .follow(false)
                .queryParam("return", address)
                .get("/language/fr")
                .header("Location");
        assertThat(location).doesNotContain("elsewhere", "javascript").endsWith("/");
    }

    @Test
    void aKeptPageIsTheSameAsTheRenderedOneAndIsNotSentTwice() {
        var rendered = given().get("/sample/plain?kept");
        var kept = given().get("/sample/plain?kept");
        assertThat(kept.asString()).isEqualTo(rendered.asString());
        assertThat(kept.header("ETag")).isNotNull().isEqualTo(rendered.header("ETag"));
        assertThat(kept.header("Cache-Control"))
                .isEqualTo("public, max-age=2")
                .isEqualTo(rendered.header("Cache-Control"));
        assertThat(kept.contentType()).isEqualTo(rendered.contentType());
        given().header("If-None-Match", kept.header("ETag"))
                .get("/sample/plain?kept")
                .then()
                .statusCode(304)
                .body(equalTo(""));
    }

    @Test
    void anUnknownAddressEndsOnAPage() {
        given().get("/nowhere").then().statusCode(404).body(containsString("<h1>Page not found</h1>"));
    }

    @Test
    void aFaultGivesAReferenceAndNoDetail() {
        given().get("/sample/fault")
                .then()
                .statusCode(500)
                .body(
                        matchesPattern("(?s).*<strong>[0-9a-f]{8}</strong>.*"),
                        org.hamcrest.Matchers.not(containsString("IllegalState")));
    }

    @Test
    void tooManyRequestsSayWhenToComeBack() {
        given().get("/sample/busy")
                .then()
                .statusCode(429)
                .header("Retry-After", "30")
                .body(containsString("in 30 seconds"));
    }

    @Test
    void whatWasDoneIsSaidByKeyOnly() {
        given().get("/sample/plain?done=saved").then().body(containsString("Your changes are saved."));
        given().get("/sample/plain?done=%3Cb%3E")
                .then()
                .body(org.hamcrest.Matchers.not(containsString("role=\"status\"")));
    }
}
