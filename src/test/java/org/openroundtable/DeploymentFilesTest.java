package org.openroundtable;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

/** The files in deploy/ agree with each other and with the application. */
@QuarkusTest
class DeploymentFilesTest {

    private static final Path DEPLOY = Path.of("deploy");
    private static final Path KUBERNETES = DEPLOY.resolve("kubernetes");

    /** What Quarkus listens on unless it is told otherwise. */
    private static final String PORT = "8080";

    private static final String MANAGEMENT_PORT = "9000";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"startupProbe", "livenessProbe", "readinessProbe"})
    void aProbeAsksForAPathThatAnswers(String probe) throws IOException {
        var get = container().path(probe).path("httpGet");

        assertThat(get.path("port").asText()).isEqualTo("management");
        given().get(management.resolve(get.path("path").asText())).then().statusCode(200);
    }

    @Test
    void theHealthCheckOfTheImageAsksForAPathThatAnswers() throws IOException {
        var path = only("GET (\\S+)", text(DEPLOY.resolve("Containerfile")));

        given().get(management.resolve(path)).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/q/metrics", "/%71/metrics", "/q/health", "/q/health/ready", "//q/metrics", "/q/../q/metrics"})
    void whatIsForOperatorsIsNotAnsweredWhereVisitorsAsk(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
        given().get("/q/openapi").then().statusCode(200);
    }

    @Test
    void everyFileUsesThePortOfTheApplication() throws IOException {
        var containerfile = text(DEPLOY.resolve("Containerfile"));

        assertThat(only("EXPOSE ([\\d ]+)", containerfile)).isEqualTo(PORT + " " + MANAGEMENT_PORT);
        assertThat(only("127\\.0\\.0\\.1/(\\d+)", containerfile)).isEqualTo(MANAGEMENT_PORT);
        assertThat(only("reverse_proxy 127\\.0\\.0\\.1:(\\d+)", text(DEPLOY.resolve("Caddyfile"))))
                .isEqualTo(PORT);
        assertThat(only("health_port (\\d+)", text(DEPLOY.resolve("Caddyfile"))))
                .isEqualTo(MANAGEMENT_PORT);
        assertThat(container().at("/ports/0/containerPort").asText()).isEqualTo(PORT);
        assertThat(container().at("/ports/1/containerPort").asText()).isEqualTo(MANAGEMENT_PORT);
        assertThat(deployment()
                        .at("/spec/template/metadata/annotations")
                        .path("prometheus.io/port")
                        .asText())
                .isEqualTo(MANAGEMENT_PORT);
        assertThat(yaml(DEPLOY.resolve("compose.yaml"))
                        .get(0)
                        .at("/services/application/ports/0")
                        .asText())
                .endsWith(":" + PORT);
    }

    @Test
    void theImageHoldsItsLauncherAndTheOptionsThatItReads() throws IOException {
        var containerfile = text(DEPLOY.resolve("Containerfile"));
        var launcher = Path.of(only("ENTRYPOINT \\[\"(\\S+)\"]", containerfile));
        var options = Path.of(only("\"@\\$home/(\\S+)\"", text(launcher)));

        assertThat(launcher).isExecutable();
        assertThat(options).isRegularFile();
        assertThat(containerfile)
                .contains("COPY %s %s/".formatted(launcher, launcher.getParent()))
                .contains("COPY %s %s/".formatted(options, options.getParent()));
    }

    @Test
    void theImageAndTheNodesRunAsTheSameUser() throws IOException {
        var users = Pattern.compile("USER (\\d+):")
                .matcher(text(DEPLOY.resolve("Containerfile")))
                .results();

        assertThat(users.map(user -> user.group(1)).distinct())
                .containsExactly(deployment()
                        .at("/spec/template/spec/securityContext/runAsUser")
                        .asText())
                .doesNotContain("0");
    }

    @Test
    void kustomizeFindsWhatItNames() throws IOException {
        var kustomization = yaml(KUBERNETES.resolve("kustomization.yaml")).get(0);

        for (var resource : kustomization.path("resources")) {
            assertThat(KUBERNETES.resolve(resource.asText())).exists();
        }
        assertThat(container().path("image").asText())
                .isEqualTo(kustomization.at("/images/0/name").asText());
        assertThat(container().at("/envFrom/0/configMapRef/name").asText())
                .isEqualTo(kustomization.at("/configMapGenerator/0/name").asText());
        assertThat(container().at("/envFrom/1/secretRef/name").asText())
                .isEqualTo(kustomization.at("/secretGenerator/0/name").asText());
    }

    @Test
    void whatSelectsNodesSelectsOurs() throws IOException {
        var labels = deployment().at("/spec/template/metadata/labels");

        assertThat(labels).isNotEmpty();
        assertThat(deployment().at("/spec/selector/matchLabels")).isEqualTo(labels);
        assertThat(yaml(KUBERNETES.resolve("service.yaml")).get(0).at("/spec/selector"))
                .isEqualTo(labels);
        assertThat(yaml(KUBERNETES.resolve("network-policy.yaml")).get(0).at("/spec/podSelector/matchLabels"))
                .isEqualTo(labels);
        assertThat(yaml(KUBERNETES.resolve("disruption-budget.yaml")).get(0).at("/spec/selector/matchLabels"))
                .isEqualTo(labels);
    }

    private static JsonNode deployment() throws IOException {
        return yaml(KUBERNETES.resolve("deployment.yaml")).get(0);
    }

    private static JsonNode container() throws IOException {
        return deployment().at("/spec/template/spec/containers/0");
    }

    private static List<JsonNode> yaml(Path file) throws IOException {
        try (var documents = new YAMLMapper().readerFor(JsonNode.class).<JsonNode>readValues(file.toFile())) {
            return new ArrayList<>(documents.readAll());
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file);
    }

    private static String only(String pattern, String text) {
        var found = Pattern.compile(pattern).matcher(text).results().toList();
        assertThat(found).hasSize(1);
        return found.get(0).group(1);
    }
}
