package org.openroundtable.api.problem;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.testing.Api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

@QuarkusTest
class ProblemTest {

    @Test
    void anUnknownAddress() {
        problem(Api.anonymous().get("/api/v1/nothing"), 404);
        problem(Api.anonymous().get("/api/nothing"), 404);
    }

    @Test
    void anUnknownEvent() {
        problem(Api.withToken().get("/api/v1/events/no-such-event/document"), 404);
        problem(Api.anonymous().urlEncodingEnabled(false).get("/api/v1/events/a%00b"), 404);
    }

    @Test
    void anUnsupportedMethod() {
        allows(Api.withToken().delete("/api/v1/events/some-event/document"), "GET", "HEAD", "OPTIONS");
        allows(Api.withToken().delete("/api/v1/events/some-event"), "GET", "HEAD", "OPTIONS", "PUT");
        allows(Api.anonymous().delete("/api/v1/events/some-event/registrations"), "GET", "HEAD", "OPTIONS", "POST");
    }

    @Test
    void anAnswerThatIsNotToBeJson() {
        problem(RestAssured.given().accept("text/csv").get("/api/v1/events"), 406);
    }

    @Test
    void aBodyThatIsNotJsonByItsType() {
        problem(Api.withToken().contentType("text/plain").body("{}").put("/api/v1/events/some-event"), 415);
    }

    @Test
    void aBodyThatIsNotJson() {
        problem(Api.withToken().body("{\n  \"slug\": oops}").put("/api/v1/events/some-event"), 400)
                .body("type", equalTo("urn:openroundtable:problem:malformed-json"))
                .body("detail", containsString("(line 2, column "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{} oops",
                "{}{}",
                "{} 1",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{\"a\": {\"b\": 1, \"b\": 1}}"
            })
    void aBodyThatIsMoreThanOneValueOrSaysSomethingTwice(String body) {
        problem(Api.withToken().body(body).put("/api/v1/events/some-event"), 400)
                .body("type", equalTo("urn:openroundtable:problem:malformed-json"));
        problem(Api.anonymous().body(body).post("/api/v1/events/some-event/registrations"), 400)
                .body("type", equalTo("urn:openroundtable:problem:malformed-json"));
    }

    @Test
    void aBodyThatIsNestedTooDeeply() {
        problem(Api.withToken().body("[".repeat(3000) + "]".repeat(3000)).put("/api/v1/events/some-event"), 400)
                // it is no fault of ours, so none is logged
                .header("X-Fault", nullValue())
                .body("type", equalTo("urn:openroundtable:problem:malformed-json"));
    }

    @Test
    void aBodyWithNul() {
        problem(
                        Api.anonymous()
                                .body("{\"email\": \"a\\u0000@b.example\", \"sessions\": [\"\\u0000\"]}")
                                .post("/api/v1/events/some-event/registrations"),
                        422)
                .body("type", equalTo("urn:openroundtable:problem:invalid"));
        problem(
                        Api.withToken()
                                .body("{\"slug\": \"a\\u0000\", \"title\": \"\\u0000\"}")
                                .put("/api/v1/events/a"),
                        422)
                .body("type", equalTo("urn:openroundtable:problem:invalid"));
        problem(Api.withToken().urlEncodingEnabled(false).body("{}").put("/api/v1/events/a%00b"), 422);
    }

    @Test
    void cookiesMeanNothing() {
        Api.anonymous()
                .cookie("language", "broken")
                .get("/api/v1/events")
                .then()
                .statusCode(200);
        problem(Api.withToken().cookie("language", "broken").body("{}").put("/api/v1/events/some-event"), 422);
    }

    @Test
    void noBody() {
        problem(Api.withToken().put("/api/v1/events/some-event"), 422)
                .body("errors[0].detail", equalTo("must be an object"));
    }

    private static void allows(Response response, String... methods) {
        problem(response, 405);
        assertThat(response.header("Allow").split(", ?")).containsExactlyInAnyOrder(methods);
    }

    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status));
    }
}
