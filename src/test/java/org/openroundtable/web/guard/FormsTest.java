package org.openroundtable.web.guard;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.containsStringIgnoringCase;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class FormsTest {

    private Response page;
    private String token;

    @BeforeEach
    void openTheForm() {
        page = given().get("/sample");
        token = page.cookie("csrf-token");
    }

    @Test
    void aFormSetsItsCookieForThisSiteOnly() {
        page.then()
                .statusCode(200)
                .header("Set-Cookie", containsString("SameSite=Lax"))
                .header("Set-Cookie", containsStringIgnoringCase("HttpOnly"))
                .body(containsString("value=\"" + token + "\""));
    }

    @Test
    void aValidFormIsAnsweredWithARedirect() {
        send(token, "Ada").then().statusCode(303).header("Location", endsWith("/sample/done?done=saved"));
    }

    @Test
    void anInvalidFormComesBackWithASummaryThatLinksToTheField() {
        send(token, "")
                .then()
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
        given().cookie("language", "fr")
                .cookie("csrf-token", token)
                .contentType(ContentType.URLENC)
                .formParam("csrf-token", token)
                .post("/sample")
                .then()
                .statusCode(422)
                .body(containsString("<title>Erreur : Sample – Open Roundtable</title>"));
    }

    @Test
    void theLanguageSwitchOfAnAnsweredFormLeadsBackToTheForm() {
        send(token, "").then().body(containsString("/language/fr?return=%2Fsample\""));
    }

    @Test
    void aFormWithoutItsCookieComesBackWithTheInput() {
        given().contentType(ContentType.URLENC)
                .formParam("csrf-token", token)
                .formParam("name", "Ada <3")
                .post("/sample")
                .then()
                .statusCode(400)
                .header("Cache-Control", "no-store")
                .body(containsString("name=\"name\" value=\"Ada &lt;3\""), containsString("Send again"));
    }

    @Test
    void aFormWithoutItsTokenComesBackWithTheInput() {
        given().contentType(ContentType.URLENC)
                .cookie("csrf-token", token)
                .formParam("name", "Ada")
                .post("/sample")
                .then()
                .statusCode(400)
                .body(containsString("name=\"name\" value=\"Ada\""));
    }

    @Test
    void aFormFromAnotherSiteIsRefused() {
        given().contentType(ContentType.URLENC)
                .cookie("csrf-token", token)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("csrf-token", token)
                .formParam("name", "Ada")
                .post("/sample")
                .then()
                .statusCode(403);
        given().contentType(ContentType.URLENC)
                .header("Origin", "https://elsewhere.example")
                .formParam("name", "Ada")
                .post("/sample")
                .then()
                .statusCode(403);
    }

    @Test
    void whatIsNoFormIsRefused() {
        given().contentType("text/plain")
                .body("name=Ada")
                .post("/sample")
                .then()
                .statusCode(415);
    }

    @Test
    void aCookieThatIsNoTokenIsReplaced() {
        given().redirects()
                .follow(false)
                .cookie("csrf-token", "broken")
                .get("/sample")
                .then()
                .statusCode(303)
                .header("Set-Cookie", containsString("Max-Age=0"));
    }

    @Test
    void aPageWithoutAFormSetsNoCookie() {
        given().get("/sample/plain").then().statusCode(200).header("Set-Cookie", nullValue());
    }

    private Response send(String token, String name) {
        return given().redirects()
                .follow(false)
                .contentType(ContentType.URLENC)
                .header("Sec-Fetch-Site", "same-origin")
                .cookie("csrf-token", token)
                .formParam("csrf-token", token)
                .formParam("name", name)
                .post("/sample");
    }
}
