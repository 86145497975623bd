package org.openroundtable.organiser.registration.detail;

import org.openroundtable.web.form.FormErrors;
import org.openroundtable.web.form.FormFields;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Everything about one registration.
 *
 * @param typed into one of its forms, that was wrong
 */
@CheckedTemplate(basePath = "organiser/registration/detail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegistrationDetailPage(Holder holder, DetailView detail, FormFields typed, FormErrors errors)
        implements TemplateInstance {}
