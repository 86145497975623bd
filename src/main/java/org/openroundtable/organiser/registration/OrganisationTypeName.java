package org.openroundtable.organiser.registration;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.openroundtable.organisation.OrganisationType;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What pages call a type of organisation, for what is no page. */
@CheckedTemplate(basePath = "organiser/registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganisationTypeName(OrganisationType type) implements TemplateInstance {

    static Map<OrganisationType, String> all(Locale reader) {
        return Arrays.stream(OrganisationType.values())
                .collect(Collectors.toMap(Function.identity(), type -> new OrganisationTypeName(type)
                        .setLocale(reader)
                        .render()
                        .strip()));
    }
}
