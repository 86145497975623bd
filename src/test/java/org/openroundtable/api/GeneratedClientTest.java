package org.openroundtable.api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;
import org.openroundtable.testing.Api;
import org.openroundtable.testing.Given;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** Whoever has the description of the API alone can use it: a client that a generator writes from it registers. */
@QuarkusTest
class GeneratedClientTest {

    /** What somebody would write who has the generated client, and has never seen a request. */
    private static final String PROGRAM = """
            package client;

            import client.api.*;
            import client.model.*;
            import java.util.List;

            public class Program implements java.util.function.BiFunction<String, String, String> {

                @Override
                public String apply(String address, String token) {
                    try {
                        var client = new ApiClient();
                        client.updateBaseUri(address);
                        var organisers = new ApiClient();
                        organisers.updateBaseUri(address);
                        organisers.setRequestInterceptor(request -> request.header("Authorization", "Bearer " + token));
                        var slug = new EventsApi(client)
                                .listEvents(null, 1, "Generated clients", 5, "ahead")
                                .getEvents().get(0).getSlug();
                        var event = new EventsApi(client).getEvent(slug);
                        var document = new EventDocumentsApi(organisers).getEventDocument(slug);
                        new EventDocumentsApi(organisers).putEvent(slug, document, null, null);
                        var request = new RegistrationRequest()
                                .firstName("Ada").lastName("Generated").email("ada.generated@industry.example")
                                .organisation("Example Systems AB")
                                .organisationType(OrganisationType.COMPANY)
                                .country("SE").position("Engineer")
                                .sessions(List.of(event.getSessions().get(1).getCode()));
                        var registration = new RegistrationApi(client).register(slug, request, null);
                        return registration.getStatus() + " " + registration.getSessions().get(0).getStatus();
                    } catch (ApiException e) {
                        throw new IllegalStateException(e.getCode() + " " + e.getResponseBody(), e);
                    }
                }
            }
            """;

    @Inject
    Given given;

    @TestHTTPResource("/")
    URI address;

    @Test
    void aGeneratedClientFindsAnEventAndRegisters(@TempDir Path directory) throws Exception {
        given.anEvent()
                .where(event -> event.put("series", "Generated clients"))
                .withSession("p1", 1)
                .openNow();
        var description = directory.resolve("openapi.json");
        Files.writeString(description, RestAssured.get("/q/openapi?format=json").asString());
        generate(description, directory);
        var program = directory.resolve("src/main/java/client/Program.java");
        Files.writeString(program, PROGRAM);

        var classes = Files.createDirectory(directory.resolve("classes"));
        compile(directory.resolve("src/main/java"), classes);
        try (var loader = new URLClassLoader(
                new URL[] {classes.toUri().toURL()}, getClass().getClassLoader())) {
            @SuppressWarnings("unchecked")
            var client = (BiFunction<String, String, String>)
                    loader.loadClass("client.Program").getConstructor().newInstance();
            var base = address.toString();
            assertThat(client.apply(base.substring(0, base.length() - 1), Api.TOKEN))
                    .isEqualTo("confirmed confirmed");
        }
    }

    private static void generate(Path description, Path directory) {
        var settings = new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("native")
                .setInputSpec(description.toString())
                .setOutputDir(directory.toString())
                .setApiPackage("client.api")
                .setModelPackage("client.model")
                .setInvokerPackage("client")
                .addAdditionalProperty("openApiNullable", false)
                // a list that is absent is not sent back as an empty one, which asks no questions
                .addAdditionalProperty("containerDefaultToNull", true)
                .addAdditionalProperty("useJakartaEe", true)
                .addAdditionalProperty("hideGenerationTimestamp", true);
        new DefaultGenerator().opts(settings.toClientOptInput()).generate();
    }

    private static void compile(Path sources, Path classes) throws IOException {
        var arguments = new ArrayList<>(List.of(
                "-proc:none", "-nowarn", "-d", classes.toString(), "-cp", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString).filter(file -> file.endsWith(".java")).forEach(arguments::add);
        }
        var errors = new ByteArrayOutputStream();
        var result = ToolProvider.getSystemJavaCompiler().run(null, errors, errors, arguments.toArray(String[]::new));
        assertThat(result).as(errors.toString()).isZero();
    }
}
