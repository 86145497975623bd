package org.openroundtable.api;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.openroundtable.link.PublicUrl;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class OpenApiTest {

    @Inject
    PublicUrl publicUrl;

    @Test
    void theDescriptionNamesEveryOperationAndNoPage() {
        var description = RestAssured.given()
                .get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(description.<String>getList("servers.url")).containsExactly(publicUrl.of(""));
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

    @Test
    void theDescriptionSaysWhatIsRefused() {
        var description = RestAssured.given().get("/q/openapi?format=json").jsonPath();
        for (var closed : List.of(
                "EventDocument",
                "DocumentOrganiser",
                "DocumentRegistration",
                "DocumentLink",
                "DocumentSpeaker",
                "DocumentSession",
                "DocumentAppearance",
                "RegistrationRequest")) {
            assertThat(description.<Boolean>get("components.schemas." + closed + ".additionalProperties"))
                    .as(closed)
                    .isFalse();
        }
        assertThat(description.getString("components.schemas.EventDocument.properties.slug.pattern"))
                .isEqualTo("^[a-z0-9]+(-[a-z0-9]+)*$");
        var title = Pattern.compile(description.getString("components.schemas.EventDocument.properties.title.pattern"));
        assertThat("Data quality").matches(title.asPredicate());
        assertThat(" ").matches(title.asPredicate().negate());
        assertThat("two\nlines").matches(title.asPredicate().negate());
        assertThat(
                        description.getMap(
                                "paths.'/api/v1/events/{slug}/registrations'.post.parameters.find { it.name == 'Idempotency-Key' }.schema"))
                .containsEntry("minLength", 1)
                .containsEntry("maxLength", 255);
        assertThat(description.getMap("paths.'/api/v1/events/{slug}/registrations'.post.responses"))
                .containsOnlyKeys("201", "400", "404", "406", "409", "413", "415", "422", "429", "500");
        assertThat(description.getMap("components.responses.TooManyRequests.headers"))
                .containsKey("Retry-After");
        assertThat(description.getMap("components.responses.Unauthorized.headers"))
                .containsKey("WWW-Authenticate");
        assertThat(description.getMap("paths.'/api/v1/events/{slug}'.get.responses.'200'.headers"))
                .containsKey("ETag");
    }
}
