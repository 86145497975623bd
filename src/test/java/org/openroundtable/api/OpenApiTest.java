package org.openroundtable.api;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openroundtable.language.Language;
import org.openroundtable.link.PublicUrl;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

@QuarkusTest
class OpenApiTest {

    @Inject
    Given given;

    @Inject
    ObjectMapper json;

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
                        "/api/v1/events/{slug}/figures",
                        "/api/v1/events/{slug}/registrations");
        assertThat(paths.get("/api/v1/events/{slug}")).containsOnlyKeys("get", "put");
        assertThat(paths.values())
                .extracting(path -> path.get("get"))
                .filteredOn(Objects::nonNull)
                .allSatisfy(read -> assertThat(read).doesNotContainKey("requestBody"));
        paths.values().stream().flatMap(path -> path.values().stream()).forEach(operation -> assertThat(operation)
                .containsKeys("operationId", "summary", "responses", "tags"));
        Map<String, Object> schemas = description.getMap("components.schemas");
        assertThat(schemas).containsKeys("EventDocument", "Event", "RegistrationRequest", "Registration", "Problem");
        assertThat(description.<String>getList("components.schemas.SessionType.enum"))
                .contains("panel");
        assertThat(description.<String>getList("components.schemas.RegistrationRequest.properties.language.enum"))
                .isEqualTo(Language.tags());
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
                "DocumentOneOfQuestion")) {
            assertThat(description.<Boolean>get("components.schemas." + closed + ".additionalProperties"))
                    .as(closed)
                    .isFalse();
        }
        assertThat(description.getString("components.schemas.EventDocument.properties.slug.pattern"))
                .isEqualTo("^[a-z0-9]+(-[a-z0-9]+)*$");
        var title = Pattern.compile(
                description.getString("components.schemas.EventDocument.properties.title.oneOf[0].pattern"));
        assertThat("Data quality").matches(title.asPredicate());
        assertThat(description.getList("components.schemas.EventDocument.properties.title.oneOf.type"))
                .containsExactly("string", "object");
        for (var translated : List.of("EventDocument.properties.title", "DocumentLink.properties.title")) {
            assertThat(description.getMap("components.schemas." + translated + ".oneOf[1].additionalProperties"))
                    .containsEntry("type", "string")
                    .containsEntry("maxLength", 300);
        }
        assertThat(description.getMap("components.schemas")).doesNotContainKey("Text");
        assertThat(" ").matches(title.asPredicate().negate());
        assertThat("two\nlines").matches(title.asPredicate().negate());
        assertThat(
                        description.getMap(
                                "paths.'/api/v1/events/{slug}/registrations'.post.parameters.find { it.name == 'Idempotency-Key' }.schema"))
                .containsEntry("minLength", 1)
                .containsEntry("maxLength", 255);
        assertThat(description.getMap("paths.'/api/v1/events/{slug}/registrations'.post.responses"))
                .containsOnlyKeys(
                        "201", "202", "400", "403", "404", "406", "409", "413", "415", "422", "429", "500", "503");
        assertThat(description.getMap("components.responses.TooManyRequests.headers"))
                .containsKey("Retry-After");
        assertThat(description.getMap("components.responses.Unauthorized.headers"))
                .containsKey("WWW-Authenticate");
        assertThat(description.getMap("paths.'/api/v1/events/{slug}'.get.responses.'200'.headers"))
                .containsKey("ETag");
    }

    /** Everything is one more than the description allows, which the answer has to name as what it holds to. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aDocumentIsHeldToTheNumbersOfTheDescription(boolean fullLists) throws Exception {
        var schemas = json.readTree(RestAssured.get("/q/openapi?format=json").asString())
                .at("/components/schemas");
        var limits = new TreeMap<String, String>();
        var document = oneTooMany(schemas, "EventDocument", fullLists, "", limits);
        assertThat(limits).hasSizeGreaterThan(fullLists ? 12 : 25);

        var problem = Api.withToken()
                .body(document.toString())
                .put("/api/v1/events/{slug}", given.uniqueSlug())
                .then()
                .statusCode(422)
                .extract()
                .jsonPath();
        var details = problem.<Map<String, String>>getList("errors").stream()
                .collect(Collectors.toMap(
                        error -> error.get("pointer"), error -> error.get("detail"), (first, second) -> first));
        limits.forEach((pointer, limit) ->
                assertThat(details.get(pointer)).as(pointer).containsPattern("\\b" + limit + "\\b"));
    }

    private ObjectNode oneTooMany(
            JsonNode schemas, String name, boolean fullLists, String at, Map<String, String> limits) {
        var object = json.createObjectNode();
        schemas.get(name).get("properties").properties().forEach(property -> {
            var schema = property.getValue().has("oneOf")
                    ? property.getValue().get("oneOf").get(0)
                    : property.getValue();
            var pointer = at + "/" + property.getKey();
            var inner = schema.findValue("$ref");
            if (schema.has("maxLength")) {
                limits.put(pointer, schema.get("maxLength").asText());
                object.put(property.getKey(), "a".repeat(schema.get("maxLength").intValue() + 1));
            } else if (schema.path("enum").size() == 1) {
                object.set(property.getKey(), schema.get("enum").get(0));
            } else if (schema.has("maximum")) {
                limits.put(pointer, schema.get("maximum").asText());
                object.put(property.getKey(), schema.get("maximum").intValue() + 1);
            } else if (schema.has("maxItems") && fullLists) {
                limits.put(pointer, schema.get("maxItems").asText());
                var items = object.putArray(property.getKey());
                IntStream.rangeClosed(0, schema.get("maxItems").intValue()).forEach(items::add);
            } else if (inner != null && schemas.at(inner.asText().substring(20)).has("properties")) {
                var value = oneTooMany(
                        schemas,
                        inner.asText().substring(21),
                        fullLists,
                        pointer + (schema.has("items") ? "/0" : ""),
                        limits);
                object.set(
                        property.getKey(),
                        schema.has("items") ? json.createArrayNode().add(value) : value);
            }
        });
        return object;
    }
}
