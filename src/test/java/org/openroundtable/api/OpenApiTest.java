package org.openroundtable.api;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class OpenApiTest {

    @Test
    void theDescriptionNamesEveryOperationAndNoPage() {
        var description = RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Map<String, Map<String, Map<String, Object>>> paths = description.getMap("paths");
        assertThat(paths.keySet())
                .containsExactlyInAnyOrder(
                        "/api/v1/events",
                        "/api/v1/events/{slug}",
                        "/api/v1/events/{slug}/document",
                        "/api/v1/events/{slug}/registrations");
        assertThat(paths.get("/api/v1/events/{slug}")).containsOnlyKeys("get", "put");
        paths.values().stream().flatMap(path -> path.values().stream()).forEach(operation -> assertThat(operation)
                .containsKeys("operationId", "summary", "responses", "tags"));
        Map<String, Object> schemas = description.getMap("components.schemas");
        assertThat(schemas).containsKeys("EventDocument", "Event", "RegistrationRequest", "Registration", "Problem");
        assertThat(description.<String>getList("components.schemas.SessionType.enum"))
                .contains("panel");
        assertThat(description.getMap("components.schemas.Session.properties"))
                .containsKeys("code", "capacity", "confirmed", "waiting", "placesLeft");
        assertThat(schemas.keySet()).noneMatch(name -> name.matches(".*\\d"));
    }
}
