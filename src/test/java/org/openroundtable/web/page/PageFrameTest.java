package org.openroundtable.web.page;

import java.util.HashSet;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

@QuarkusTest
class PageFrameTest {

    @Test
    void everyAnswerCarriesTheSecurityHeaders() {
        for (var path : new String[] {"/sample/plain", "/sample/plain", "/nowhere", "/icon.svg"}) {
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
        given().header("Accept-Language", "pl,de-AT;q=0.9,fr;q=0.8")
                .get("/sample/plain")
                .then()
                .body(containsString("<html lang=\"de\""), containsString("Veranstaltungen"));
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
        var location = given().redirects()
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
    void aCrowdGetsThePageThatOneOfThemHasHadRendered() {
        var readings = IntStream.range(0, 50)
                .mapToObj(i -> given().get("/sample/counted").asString())
                .toList();
        assertThat(readings).first().isEqualTo("1");
        assertThat(new HashSet<>(readings)).hasSizeLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(strings = {"W/%s", "\"other\", %s", "W/\"a,b\" , W/%s", "*"})
    void aPageIsNotSentAgainToWhoNamesItsTagInAList(String header) {
        for (var path : new String[] {"/sample/plain?tags=" + header.length(), "/api/v1/events"}) {
            var tag = given().get(path).header("ETag");
            given().header("If-None-Match", header.formatted(tag))
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", tag)
                    .body(equalTo(""));
            given().header("If-None-Match", "\"other\", W/\"" + tag.replace("\"", "") + "x\"")
                    .get(path)
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void theHeadOfAPageIsThatOfThePageAndIsNotKept() {
        given().head("/sample/plain?head").then().statusCode(200);
        given().get("/sample/plain?head").then().body(containsString("return=%2Fsample%2Fplain%3Fhead"));
    }

    @Test
    void aRedirectStaysOnTheSiteThatWasAsked() {
        given().redirects()
                .follow(false)
                .header("Host", "evil.example")
                .queryParam("return", "/sample/plain?day=2#late")
                .get("/language/fr")
                .then()
                .statusCode(303)
                .header("Location", "/sample/plain?day=2#late");
    }

    @ParameterizedTest
    @CsvSource({
        "/sample/plain?zone=UTC, /sample/plain",
        "/sample/plain?day=2&zone=Europe%2FParis&on=1, /sample/plain?day=2&on=1",
        "/sample/plain?zone=UTC&zone=UTC#late, /sample/plain#late",
        "/sample/plain?timezone=UTC, /sample/plain?timezone=UTC",
    })
    void theZoneJustChosenCountsMoreThanTheOneInTheAddress(String from, String to) {
        given().redirects()
                .follow(false)
                .queryParam("zone", "Asia/Tokyo")
                .queryParam("return", from)
                .get("/zone")
                .then()
                .statusCode(303)
                .header("Location", to);
    }

    @Test
    void anUnknownAddressEndsOnAPage() {
        given().get("/nowhere").then().statusCode(404).body(containsString("<h1>Page not found</h1>"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events/a%00b", "/events/a%00b/register", "/registrations/a%00b"})
    void whatCanBeNoNameIsNotLookedFor(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body(containsString("<h1>Page not found</h1>"));
    }

    @Test
    void anAddressMayHaveEightThousandCharacters() {
        given().get("/" + "a".repeat(8000)).then().statusCode(404).body(containsString("<h1>Page not found</h1>"));
    }

    @Test
    void aMethodThatAPageDoesNotHaveEndsOnAPageThatNamesThoseItHas() {
        given().delete("/sample/plain")
                .then()
                .statusCode(405)
                .header("Allow", "GET, HEAD, OPTIONS")
                .body(containsString("<h1>Page not found</h1>"));
    }

    @Test
    void aFaultGivesAReferenceAndNoDetail() {
        given().get("/sample/fault")
                .then()
                .statusCode(500)
                .body(matchesPattern("(?s).*<strong>[0-9a-f]{8}</strong>.*"), not(containsString("IllegalState")));
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
        given().get("/sample/done?done=saved").then().body(containsString("Your changes are saved."));
        given().get("/sample/done?done=%3Cb%3E").then().body(not(containsString("role=\"status\"")));
    }

    @Test
    void aPageThatNoFormLeadsToDoesNotSayThatSomethingWasDone() {
        given().get("/sample/plain?done=cancelled").then().body(not(containsString("role=\"status\"")));
    }
}
