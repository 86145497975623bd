package org.openroundtable.api.registration;

import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.openroundtable.language.Language;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;

/** Names in the description the languages that a registrant can be written to in. */
@OpenApiFilter(RunStage.RUN)
public class SpokenLanguages implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI description) {
        Language.tags()
                .forEach(description
                        .getComponents()
                        .getSchemas()
                        .get("RegistrationRequest")
                        .getProperties()
                        .get("language")::addEnumeration);
    }
}
