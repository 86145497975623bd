package org.openroundtable.api;

import java.util.ArrayList;
import java.util.List;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What the description of the API shows to whoever writes a client. */
@QuarkusTest
class OpenApiExamplesTest {

    @Inject
    Given given;

    @Inject
    ObjectMapper json;

    @Test
    void theDescriptionSaysWhoMayUseItAndHow() {
        var description = RestAssured.given().get("/q/openapi?format=json").jsonPath();
        assertThat(description.getString("info.license.name")).isEqualTo("Apache-2.0");
        assertThat(description.getMap("components.securitySchemes.token"))
                .containsEntry("type", "http")
                .containsEntry("scheme", "bearer");
        for (var kept : List.of(
                "'/api/v1/events/{slug}'.put",
                "'/api/v1/events/{slug}/document'.get",
                "'/api/v1/events/{slug}/registrations'.get",
                "'/api/v1/events/{slug}/figures'.get")) {
            assertThat(description.getList("paths." + kept + ".security"))
                    .as(kept)
                    .isNotEmpty();
        }
    }

    @Test
    void everyBodyHasAnExample() throws Exception {
        var description =
                json.readTree(RestAssured.get("/q/openapi?format=json").asString());
        var bodies = new ArrayList<JsonNode>();
        for (var where : List.of("/paths", "/components/responses")) {
            description.at(where).findValues("content").forEach(content -> content.forEach(bodies::add));
        }
        assertThat(bodies).hasSizeGreaterThan(15).allSatisfy(body -> assertThat(
                        body.hasNonNull("example") || body.path("examples").size() > 0)
                .as(body.toString())
                .isTrue());
        for (var name : List.of(
                "EventDocument",
                "Event",
                "Events",
                "Registration",
                "Registrations",
                "AddressToConfirm",
                "RegistrationRequest",
                "Figures")) {
            var example = description.findParents("example").stream()
                    .filter(body -> body.at("/schema/$ref").asText().endsWith("/" + name))
                    .findFirst()
                    .orElseThrow();
            assertThat(description
                            .at("/components/schemas/" + name + "/properties")
                            .fieldNames())
                    .toIterable()
                    .as(name)
                    .containsAll((Iterable<String>) () -> example.get("example").fieldNames());
        }
    }

    @Test
    void theExamplesCanBeSent() throws Exception {
        var slug = given.uniqueSlug();
        var description =
                json.readTree(RestAssured.get("/q/openapi?format=json").asString());
        var document = (ObjectNode) description
                .at("/paths/~1api~1v1~1events~1{slug}/put/requestBody/content")
                .findValue("example");
        var request = description
                .at("/paths/~1api~1v1~1events~1{slug}~1registrations/post/requestBody/content")
                .findValue("example");
        document.put("slug", slug).withObject("/registration").put("opensAt", "2020-03-01T09:00:00+02:00");
        Api.withToken()
                .body(document.toString())
                .put("/api/v1/events/{slug}", slug)
                .then()
                .statusCode(201);
        Api.anonymous()
                .body(request.toString())
                .post("/api/v1/events/{slug}/registrations", slug)
                .then()
                .statusCode(201);
    }
}
