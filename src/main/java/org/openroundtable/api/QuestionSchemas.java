package org.openroundtable.api;

import java.util.Locale;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.openroundtable.language.Language;
import org.openroundtable.question.Question;
import org.openroundtable.question.QuestionReader;
import org.openroundtable.question.QuestionSchema;
import org.openroundtable.question.Questions;
import org.openroundtable.question.kind.Kind;
import org.openroundtable.question.kind.Kinds;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;

/** Describes questions in documents, and the answers to the standard ones; others are told by the event that asks them. */
@OpenApiFilter(RunStage.RUN)
public class QuestionSchemas implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var components = description.getComponents();
        for (var kind : Kinds.ALL) {
            components.addSchema(name("Document", kind), JsonSchema.read(QuestionSchema.ofDocument(kind)));
            components.addSchema(name("", kind), JsonSchema.read(QuestionSchema.ofAsked(kind)));
        }
        var schemas = components.getSchemas();
        schemas.get("EventDocument")
                .addProperty("questions", questions("Document").description("Absent: the standard ones are asked"));
        schemas.get("Event")
                .addProperty("questions", questions("").description("What a registration answers, by their codes"))
                .addRequired("questions");
        var request = schemas.get("RegistrationRequest");
        request.additionalPropertiesSchema(
                OASFactory.createSchema().description("The answer to a question of the event, by its code"));
        Questions.STANDARD.ofRegistrants().forEach(question -> request.addProperty(question.code(), answer(question)));
    }

    private static Schema questions(String where) {
        var question = OASFactory.createSchema();
        Kinds.ALL.forEach(kind -> question.addAnyOf(OASFactory.createSchema().ref(name(where, kind))));
        return OASFactory.createSchema()
                .addType(SchemaType.ARRAY)
                .maxItems(QuestionReader.MOST)
                .items(question);
    }

    /** "DocumentShortTextQuestion". */
    private static String name(String where, Kind kind) {
        return where + kind.name().substring(0, 1).toUpperCase(Locale.ROOT)
                + kind.name().substring(1) + "Question";
    }

    private static Schema answer(Question question) {
        var label = question.label().in(Language.base().locale()).text();
        return JsonSchema.read(question.kind().schema()).description(label);
    }
}
