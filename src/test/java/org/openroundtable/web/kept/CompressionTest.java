package org.openroundtable.web.kept;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import static io.restassured.RestAssured.config;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class CompressionTest {

    @Inject
    Given given;

    @Test
    void whatAnybodyMayReadIsCompressed() {
        var slug = given.anEvent().openNow();
        for (var path : new String[] {
            "/events/" + slug, "/events/" + slug + "/programme", "/sitemap.xml", "/api/v1/events/" + slug, style(slug)
        }) {
            // the second answer comes from where pages are kept
            for (var turn = 0; turn < 2; turn++) {
                var answer = accepting("gzip, deflate, br").get(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                assertThat(answer.header("Content-Encoding")).as(path).isEqualTo("gzip");
            }
        }
    }

    @Test
    void theSameContentIsThereForWhomWantsItAsItIs() {
        var path = "/events/" + given.anEvent().openNow();
        var compressed = accepting("gzip").get(path);
        var plain = accepting("identity").get(path);
        assertThat(plain.header("Content-Encoding")).isNull();
        assertThat(plain.asString()).contains("<!DOCTYPE html>");
        assertThat(plain.header("Vary")).contains("Accept-Encoding");
        assertThat(compressed.header("Vary")).contains("Accept-Encoding");
        assertThat(compressed.header("ETag")).isNotEqualTo(plain.header("ETag"));
        accepting("gzip")
                .header("If-None-Match", compressed.header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip;q=0", "gzip; q=0.000", "br", "identity", "gzipped"})
    void whoDoesNotTakeItGetsItAsItIs(String accepted) {
        var answer = accepting(accepted).get("/events/" + given.anEvent().openNow());
        assertThat(answer.header("Content-Encoding")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GZIP", "br,gzip;q=0.1", "gzip ; q=1"})
    void whoTakesItGetsIt(String accepted) {
        var answer = accepting(accepted).get("/events/" + given.anEvent().openNow());
        assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
    }

    /** Its address is the secret, and titles are written by others: from the length of both one could be guessed. */
    @Test
    void aPageWithASecretIsNot() {
        var slug = given.anEvent().withSession("p1", 5).openNow();
        var registered = Api.anonymous()
                .header("Accept-Encoding", "gzip")
                .body("""
                        {"firstName": "Ada", "lastName": "Length", "email": "ada.length@industry.example",
                         "organisation": "Example", "organisationType": "company", "country": "SE", "position": "Any"}""")
                .post("/api/v1/events/{slug}/registrations", slug);
        assertThat(registered.statusCode()).isEqualTo(201);
        assertThat(isCompressed(registered)).isFalse();
        var page = registered.jsonPath().getString("manageUrl").replaceFirst("https?://[^/]*", "");
        for (var path :
                new String[] {page, page + "/sessions", page + "/details", page + "/data.json", page + "/calendar.ics"
                }) {
            var answer = accepting("gzip").get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(isCompressed(answer)).as(path).isFalse();
        }
    }

    private static boolean isCompressed(Response answer) {
        var encoding = answer.header("Content-Encoding");
        return encoding != null && !encoding.equals("identity");
    }

    private static String style(String slug) {
        var page = given().get("/events/" + slug).htmlPath();
        return page.getString("'**'.find { it.name() == 'link' && it.@rel == 'stylesheet' }.@href");
    }

    private static RequestSpecification accepting(String encodings) {
        return given().config(
                        config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", encodings);
    }
}
