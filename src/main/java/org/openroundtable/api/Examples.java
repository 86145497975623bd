package org.openroundtable.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.openroundtable.api.problem.Problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;

import com.fasterxml.jackson.databind.ObjectMapper;

/** Shows an example of every body: what is sent and answered from the file that is named as its schema, problems as they are. */
@OpenApiFilter(RunStage.RUN)
public class Examples implements OASFilter {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String OURS = "application/json";

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var shared = description.getComponents().getResponses();
        var operations = description.getPaths().getPathItems().values().stream()
                .map(path -> path.getOperations().values())
                .flatMap(Collection::stream)
                .toList();
        for (var operation : operations) {
            if (operation.getRequestBody() != null) {
                show(operation.getRequestBody().getContent().getMediaType(OURS));
            }
            responses(operation)
                    .forEach((status, response) -> show(Integer.parseInt(status), behind(response, shared)));
        }
    }

    private static Map<String, APIResponse> responses(Operation operation) {
        return operation.getResponses().getAPIResponses();
    }

    private static APIResponse behind(APIResponse response, Map<String, APIResponse> shared) {
        return response.getRef() == null ? response : shared.get(name(response.getRef()));
    }

    private static void show(int status, APIResponse response) {
        var content = response.getContent() == null
                ? Map.<String, MediaType>of()
                : response.getContent().getMediaTypes();
        if (content.containsKey(OURS)) {
            show(content.get(OURS));
        }
        if (content.containsKey(Problem.MEDIA_TYPE)) {
            ProblemExamples.of(status, response.getDescription())
                    .forEach((name, problem) -> content.get(Problem.MEDIA_TYPE)
                            .addExample(name, OASFactory.createExample().value(JSON.convertValue(problem, Map.class))));
        }
    }

    private static void show(MediaType content) {
        content.setExample(read(name(content.getSchema().getRef())));
    }

    private static String name(String reference) {
        return reference.substring(reference.lastIndexOf('/') + 1);
    }

    private static Object read(String schema) {
        try (var example = Examples.class.getResourceAsStream("/openapi/" + schema + ".json")) {
            return JSON.readValue(Objects.requireNonNull(example, schema), Object.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
