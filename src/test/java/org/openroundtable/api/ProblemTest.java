package org.openroundtable.api;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Api;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

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
    }

    @Test
    void anUnsupportedMethod() {
        problem(Api.withToken().delete("/api/v1/events/some-event/document"), 405);
        problem(Api.withToken().delete("/api/v1/events/some-event"), 405);
        problem(Api.anonymous().get("/api/v1/events/some-event/registrations"), 405);
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

    @Test
    void noBody() {
        problem(Api.withToken().put("/api/v1/events/some-event"), 422)
                .body("errors[0].detail", equalTo("must be an object"));
    }

    private static ValidatableResponse problem(Response response, int status) {
        return response.then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status));
    }
}
