package org.openroundtable.api.event;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;
import org.openroundtable.testing.Race;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;

import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

/** Whoever edits a document beside others says which one it replaces (RFC 9110 section 13). */
@QuarkusTest
class ConditionalRequestsTest {

    @Inject
    Given given;

    private String slug;
    private ObjectNode document;

    @BeforeEach
    void anEvent() {
        var event = given.anEvent().withSession("p1", 5);
        slug = event.openNow();
        document = event.document();
    }

    @Test
    void theDocumentHasATagThatChangesWithIt() {
        var tag = tag();

        assertThat(tag).matches("\"[^\"]+\"").isEqualTo(tag());
        get("If-None-Match", tag).then().statusCode(304);
        get("If-None-Match", "\"another\"").then().statusCode(200).header("ETag", tag);
        put(document.put("title", "Another"), "X-None", "").then().statusCode(200);
        assertThat(tag()).isNotEqualTo(tag);
    }

    @Test
    void theDocumentIsReplacedOnlyIfItIsTheOneMeant() {
        var tag = tag();

        put(document.put("title", "First"), "If-Match", "\"another\", " + tag)
                .then()
                .statusCode(200);
        put(document.put("title", "Second"), "If-Match", tag)
                .then()
                .statusCode(412)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:openroundtable:problem:precondition-failed"));
        get("X-None", "").then().body("title", equalTo("First"));
        put(document, "If-Match", "*").then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "\"another\"", "W/"})
    void noOtherTagWillDo(String meant) {
        var tag = meant.equals("W/") ? "W/" + tag() : meant;

        put(document, "If-Match", tag).then().statusCode(412);
    }

    @Test
    void anEventIsCreatedOnlyIfThereIsNone() {
        put(document, "If-None-Match", "*").then().statusCode(412);
        put(document, "If-None-Match", tag()).then().statusCode(412);
        put(document, "If-None-Match", "\"another\"").then().statusCode(200);
        slug = given.uniqueSlug();
        put(document.put("slug", slug), "If-Match", "*").then().statusCode(412);
        put(document, "If-None-Match", "*").then().statusCode(201);
    }

    @Test
    void whatIsFaultyIsSaidFirst() {
        put(document.put("title", ""), "If-Match", "\"another\"")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", startsWith("/title"));
    }

    @Test
    void ofManyWhoMeanTheSameDocumentOneReplacesIt() throws Exception {
        var tag = tag();

        var statuses = Race.race(8, number -> {
            var mine = document.deepCopy().put("title", "Title " + number);
            return put(mine, "If-Match", tag).statusCode();
        });

        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    private String tag() {
        return get("X-None", "").then().statusCode(200).extract().header("ETag");
    }

    private Response get(String header, String value) {
        return Api.withToken().header(header, value).get("/api/v1/events/{slug}/document", slug);
    }

    private Response put(ObjectNode document, String header, String value) {
        return Api.withToken().header(header, value).body(document.toString()).put("/api/v1/events/{slug}", slug);
    }
}
