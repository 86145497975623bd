package org.openroundtable.site.registrant;

import org.openroundtable.site.form.EventHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The registrant's own page. */
@CheckedTemplate(basePath = "site/registrant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegistrationPage(EventHead event, MyRegistration mine) implements TemplateInstance {}
