package org.openroundtable.site.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The registrant's own page. */
@CheckedTemplate(basePath = "site/registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegistrationPage(EventHead event, MyRegistration mine) implements TemplateInstance {}
