package org.openroundtable.api.event;

import java.util.List;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openroundtable.api.problem.Problem;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

@QuarkusTest
class EventDocumentResourceTest {

    @Inject
    Given given;

    @Inject
    ObjectMapper json;

    private String slug;
    private ObjectNode document;

    @BeforeEach
    void takeDocument() {
        document = given.theEditionOf2020().document();
        slug = document.get("slug").textValue();
    }

    @Test
    void aDocumentIsCreatedThenReplacedAndComesBackAsItWas() throws Exception {
        put(document).statusCode(201).header("Location", endsWith("/api/v1/events/" + slug));
        var stored = Api.withToken().get("/api/v1/events/{slug}/document", slug);
        assertThat(json.readTree(stored.asString())).isEqualTo(document);
        put((ObjectNode) json.readTree(stored.asString())).statusCode(200).body("slug", equalTo(slug));
        assertThat(json.readTree(Api.withToken()
                        .get("/api/v1/events/{slug}/document", slug)
                        .asString()))
                .isEqualTo(document);
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of("/slug", "\"Other Slug\"", "must be lower-case letters"),
                Arguments.of("/slug", "\"other\"", "must be the same as in the address"),
                Arguments.of("/title", "null", "is required"),
                Arguments.of("/title", "\" \"", "must not be blank"),
                Arguments.of("/title", "\"two\\nlines\"", "must be in one line"),
                Arguments.of("/title", "\"null \\u0000\"", "must not contain control characters"),
                Arguments.of("/title", "7", "must be a string"),
                Arguments.of("/title", '"' + "x".repeat(301) + '"', "must have at most 300 characters, not 301"),
                Arguments.of("/edition", "1.5", "must be a whole number"),
                Arguments.of("/mode", "\"on-site\"", "must be one of online, onsite, hybrid"),
                Arguments.of("/status", "true", "must be one of scheduled, postponed, cancelled"),
                Arguments.of("/timeZone", "\"Europe/Atlantis\"", "must be an IANA time zone"),
                Arguments.of("/languages/0", "\"english language\"", "must be a BCP 47 language tag"),
                Arguments.of("/accentColour", "\"red\"", "must be of the form #rrggbb"),
                Arguments.of("/organiser", "[]", "must be an object"),
                Arguments.of("/organiser/email", "\"nobody\"", "must be an e-mail address"),
                Arguments.of("/organiser/country", "\"XX\"", "must be an ISO 3166-1 alpha-2 code"),
                Arguments.of("/registration/closesAt", "null", "is required together with opensAt"),
                Arguments.of("/registration/closesAt", "\"2020-10-01T00:00:00Z\"", "must be after opensAt"),
                Arguments.of("/registration/capacity", "-1", "must be a whole number from 0"),
                Arguments.of("/registration/waitlist", "\"yes\"", "must be true or false"),
                Arguments.of("/registration/color~1~0", "1", "is not a known property"),
                Arguments.of("/speakers/0/organisationType", "\"firm\"", "must be one of company"),
                Arguments.of("/sessions", "[]", "must have 1 to 2000 items, not 0"),
                Arguments.of("/sessions/1/code", "\"d1-open\"", "is there twice"),
                Arguments.of("/sessions/0/end", "\"2020-11-03T14:00:00+01:00\"", "must be after start"),
                Arguments.of("/sessions/0/start", "\"2020-11-03T14:00:00\"", "must be a date and time with an offset"),
                Arguments.of("/sessions/0/capacity", "5", "is only for registrable sessions"),
                Arguments.of("/sessions/0/joinUrl", "\"javascript:alert(1)\"", "must be an absolute http or https URL"),
                Arguments.of("/sessions/0/speakers/0/speaker", "\"nobody\"", "is not the id of a speaker"),
                Arguments.of("/sessions/0/speakers/0/role", "null", "is required"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void aFaultIsToldWithItsPointer(String pointer, String value, String detail) throws Exception {
        set(pointer, value);
        var problem = put(document).statusCode(422).contentType(Problem.MEDIA_TYPE);
        problem.body("type", equalTo("urn:openroundtable:problem:invalid"))
                .body("errors.size()", equalTo(1))
                .body("errors[0].pointer", equalTo(pointer))
                .body("errors[0].detail", startsWith(detail));
        Api.withToken().get("/api/v1/events/{slug}/document", slug).then().statusCode(404);
    }

    @Test
    void noNewEventIsCalledAsAPageIs() {
        slug = "new";
        put(document.put("slug", slug))
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("/slug")))
                .body("errors[0].detail", startsWith("is in the address of a page of this site"));
    }

    @Test
    void allFaultsAreToldAtOnce() throws Exception {
        set("/title", "7");
        set("/speakers/1/id", "\"krum-garkov\"");
        set("/sessions/3/type", "\"talk\"");
        set("/sessions/4/nonsense", "{}");
        var pointers = put(document).statusCode(422).extract().jsonPath().getList("errors.pointer");
        assertThat(pointers)
                .isEqualTo(List.of(
                        "/title",
                        "/sessions/3/type",
                        "/sessions/4/nonsense",
                        "/speakers/1/id",
                        "/sessions/1/speakers/0/speaker"));
    }

    @Test
    void halfACharacterIsAFault() {
        var body = document.put("title", "HALF").toString().replace("HALF", "half \\ud800 a character");
        Api.withToken()
                .body(body)
                .put("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("/title"))
                .body("errors[0].detail", startsWith("must not contain control characters or lone surrogates"));
    }

    @Test
    void charactersOutsideTheBasicPlaneCountAsOne() {
        document.put("title", "🛂".repeat(300));
        put(document).statusCode(201);
        Api.withToken().get("/api/v1/events/{slug}/document", slug).then().body("title", equalTo("🛂".repeat(300)));
    }

    @Test
    void onlyWhoHasATokenMayPutOrGetDocuments() {
        Api.anonymous()
                .body(document)
                .put("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(401)
                .contentType(Problem.MEDIA_TYPE)
                .header("WWW-Authenticate", equalTo("Bearer realm=\"Open Roundtable\""))
                .body("type", equalTo("urn:openroundtable:problem:unauthorized"));
        Api.anonymous()
                .auth()
                .preemptive()
                .oauth2(Api.TOKEN + "x")
                .get("/api/v1/events/{slug}/document", slug)
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", endsWith("error=\"invalid_token\""));
    }

    private ValidatableResponse put(ObjectNode document) {
        return Api.withToken()
                .body(document.toString())
                .put("/api/v1/events/{slug}", slug)
                .then();
    }

    private void set(String pointer, String value) throws Exception {
        var path = JsonPointer.compile(pointer);
        var parent = document.at(path.head());
        if (parent instanceof ArrayNode array) {
            array.set(path.last().getMatchingIndex(), json.readTree(value));
        } else {
            ((ObjectNode) parent).set(path.last().getMatchingProperty(), json.readTree(value));
        }
    }
}
