package org.openroundtable.organiser.registration.detail;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Everything about one registration. */
@CheckedTemplate(basePath = "organiser/registration/detail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegistrationDetailPage(Holder holder, DetailView detail, FormErrors errors) implements TemplateInstance {}
