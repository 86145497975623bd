package org.openroundtable.api;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.openroundtable.language.Language;
import org.openroundtable.question.Questions;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;

/** Describes the answers to the standard questions. What an event asks instead is told by the event itself. */
@OpenApiFilter(RunStage.RUN)
public class QuestionSchemas implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var request = description.getComponents().getSchemas().get("RegistrationRequest");
        for (var question : Questions.STANDARD.ofRegistrants()) {
            var label = question.label().in(Language.base().locale()).text();
            request.addProperty(
                    question.code(), JsonSchema.read(question.kind().schema()).description(label));
        }
    }
}
