package org.openroundtable.organiser.signin.provider;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

import io.restassured.RestAssured;
import io.restassured.response.Response;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.openroundtable.testing.staff.Organisers.requests;

/** Goes to the provider as a browser does, says there who one is, and comes back. */
final class Elsewhere {

    private Elsewhere() {}

    /** There and back: what the provider is asked, and the browser that asks. */
    record Gone(String address, String cookie) {}

    static Response signIn(String name, Map<String, Object> claims) {
        var gone = leave("", "");
        return comeBack(answer(gone.address(), name, claims), gone);
    }

    static Gone leave(String kept, String why) {
        var page = requests()
                .formParam("then", "/organiser/account")
                .formParam("kept", kept)
                .formParam("why", why)
                .post("/organiser/sign-in/provider");
        page.then().statusCode(200).body(containsString("http-equiv=\"refresh\""));
        String address =
                page.htmlPath().getString("**.find { it.name() == 'a' && it.@href.text().contains('state=') }.@href");
        return new Gone(address, page.cookie("provider"));
    }

    /** Types it into the form of the provider, which sends the browser back. */
    static String answer(String address, String name, Map<String, Object> claims) {
        return RestAssured.given()
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .contentType("application/x-www-form-urlencoded")
                .body("username=" + encoded(name) + "&claims=" + encoded(json(claims)))
                .post(address)
                .then()
                .statusCode(302)
                .header("Location", startsWith("http"))
                .extract()
                .header("Location")
                .replaceFirst("https?://[^/]+", "");
    }

    static Response comeBack(String path, Gone gone) {
        return requests()
                .urlEncodingEnabled(false)
                .cookie("provider", gone.cookie())
                .get(path);
    }

    static Map<String, Object> confirmed(String address) {
        return Map.of("email", address, "email_verified", true, "name", "Ada of the Portal");
    }

    static Map<String, Object> with(Map<String, Object> claims, String name, Object value) {
        var more = new HashMap<>(claims);
        more.put(name, value);
        return more;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String json(Map<String, Object> claims) {
        try {
            return new ObjectMapper().writeValueAsString(claims);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static Response home(Response signedIn) {
        return requests().cookie("staff", signedIn.cookie("staff")).get("/organiser");
    }

    static Response registrations(Response signedIn, String slug) {
        return requests().cookie("staff", signedIn.cookie("staff")).get("/organiser/events/" + slug + "/registrations");
    }
}
