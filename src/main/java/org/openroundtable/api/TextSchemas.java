package org.openroundtable.api;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.openroundtable.document.content.EventDocument;
import org.openroundtable.language.Language;
import org.openroundtable.language.Text;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;

/** Describes each text of a document that may stand in several languages: as a string, or one for each of them. */
@OpenApiFilter(RunStage.RUN)
public class TextSchemas implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        var schemas = description.getComponents().getSchemas();
        parts(EventDocument.class).forEach(part -> Arrays.stream(part.getRecordComponents())
                .filter(component -> component.getType() == Text.class || content(component) == Text.class)
                .map(component -> schemas.get(name(part)).getProperties().get(component.getName()))
                .map(text -> text.getItems() == null ? text : text.getItems())
                .forEach(TextSchemas::describe));
        description.getComponents().removeSchema(Text.class.getSimpleName());
    }

    /** The record and those that it is made of. */
    private static Stream<Class<?>> parts(Class<?> part) {
        return Stream.concat(
                Stream.of(part),
                Arrays.stream(part.getRecordComponents())
                        .map(TextSchemas::content)
                        .filter(type -> type.isRecord() && type.getPackage() == EventDocument.class.getPackage())
                        .flatMap(TextSchemas::parts));
    }

    private static Class<?> content(RecordComponent component) {
        return component.getGenericType() instanceof ParameterizedType list
                        && list.getActualTypeArguments()[0] instanceof Class<?> item
                ? item
                : component.getType();
    }

    private static String name(Class<?> part) {
        var name = part.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class)
                .name();
        return name.isEmpty() ? part.getSimpleName() : name;
    }

    /** As a choice of two, since generators of clients know no property of two types. */
    private static void describe(Schema text) {
        var one = OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .pattern(text.getPattern())
                .maxLength(text.getMaxLength());
        var several = OASFactory.createSchema()
                .addType(SchemaType.OBJECT)
                .description("One for each language by its BCP 47 tag, the first of the event among them")
                .additionalPropertiesSchema(one);
        Language.tags().forEach(tag -> several.addProperty(tag, one));
        text.setRef(null);
        text.setType(null);
        text.setPattern(null);
        text.setMaxLength(null);
        text.oneOf(List.of(one, several));
    }
}
