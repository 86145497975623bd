package org.openroundtable.organiser.signin;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Makes the first administrator. */
@CheckedTemplate(basePath = "organiser/signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SetUpPage(String path, String name, String email, long shortest, FormErrors errors)
        implements TemplateInstance {}
