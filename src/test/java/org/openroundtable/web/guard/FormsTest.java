package org.openroundtable.web.guard;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class FormsTest {

    private static final Header FROM_HERE = new Header("Sec-Fetch-Site", "same-origin");

    @ParameterizedTest
    @ValueSource(strings = {"/sample", "/sample/plain"})
    void aPageSetsNoCookieWithAFormOnItOrWithout(String path) {
        given().get(path).then().statusCode(200).header("Set-Cookie", nullValue());
    }

    @Test
    void aValidFormIsAnsweredWithARedirect() {
        send("Ada").then().statusCode(303).header("Location", endsWith("/sample/done?done=saved"));
    }

    @Test
    void anInvalidFormComesBackWithASummaryThatLinksToTheField() {
        send("").then()
                .statusCode(422)
                .header("Cache-Control", "no-store")
                .body(
                        containsString("<title>Error: Sample – Open Roundtable</title>"),
                        containsString("<a href=\"#name\">"),
                        containsString("aria-describedby=\"name-hint name-error\""));
    }

    @Test
    void theTitleSaysErrorInTheReadersLanguageAndOnlyWhereThereIsOne() {
        given().get("/sample").then().body(containsString("<title>Sample – Open Roundtable</title>"));
        form().cookie("language", "fr")
                .header(FROM_HERE)
                .post("/sample")
                .then()
                .statusCode(422)
                .body(containsString("<title>Erreur\u00a0: Sample – Open Roundtable</title>"));
    }

    @Test
    void theLanguageSwitchOfAnAnsweredFormLeadsBackToTheForm() {
        send("").then().body(containsString("/language/fr?return=%2Fsample\""));
    }

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, cross-site",
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, anything",
        "Origin, https://elsewhere.example",
        "Origin, http://localhost:1",
        "Origin, null",
        "Origin, not an origin",
    })
    void aChangeOnBehalfOfAnotherSiteIsRefusedWhateverTheMethod(String header, String value) {
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            form().header(header, value)
                    .formParam("name", "Ada")
                    .request(method, "/sample")
                    .then()
                    .statusCode(403)
                    .header("Cache-Control", "no-store")
                    .body(containsString("Your request was refused."));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/../sample", "/api/%2e%2e/sample", "/api/v1/../../sample"})
    void theWayRoundByTheApiIsGuardedToo(String path) throws IOException, InterruptedException {
        // REST Assured would take the dots out.
        var request = HttpRequest.newBuilder(URI.create(here() + path))
                .header("Sec-Fetch-Site", "cross-site")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("name=Ada"))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theNewerHeaderCountsMoreThanTheOlder() {
        form().header("Sec-Fetch-Site", "cross-site")
                .header("Origin", here())
                .formParam("name", "Ada")
                .post("/sample")
                .then()
                .statusCode(403);
        form().header(FROM_HERE)
                .header("Origin", "https://elsewhere.example")
                .formParam("name", "Ada")
                .post("/sample")
                .then()
                .statusCode(303);
    }

    @Test
    void aFormOfOursIsTakenFromBrowsersNewAndOld() {
        form().header("Sec-Fetch-Site", "none")
                .formParam("name", "Ada")
                .post("/sample")
                .then()
                .statusCode(303);
        form().header("Origin", here())
                .formParam("name", "Ada")
                .post("/sample")
                .then()
                .statusCode(303);
        form().formParam("name", "Ada").post("/sample").then().statusCode(303);
    }

    @Test
    void whoOnlyReadsMayComeFromAnywhere() {
        given().header("Sec-Fetch-Site", "cross-site").get("/sample").then().statusCode(200);
        given().header("Sec-Fetch-Site", "cross-site").head("/sample").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/plain", "application/json", "application/octet-stream", "garbage", "/", "a/b; c"})
    void whatIsNoFormIsRefused(String type) {
        for (var method : new String[] {"POST", "PUT", "PATCH", "DELETE"}) {
            given().header(FROM_HERE)
                    .header("Content-Type", type)
                    .body("name=Ada".getBytes())
                    .request(method, "/sample")
                    .then()
                    .statusCode(415);
        }
    }

    private static Response send(String name) {
        return form().header(FROM_HERE).formParam("name", name).post("/sample");
    }

    private static RequestSpecification form() {
        return given().redirects().follow(false).contentType(ContentType.URLENC);
    }

    private static String here() {
        return "http://localhost:" + RestAssured.port;
    }
}
