package org.openroundtable.organiser.registration.detail;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A note, to be rewritten or removed. */
@CheckedTemplate(basePath = "organiser/registration/detail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NotePage(Holder holder, Long number, String text, FormErrors errors) implements TemplateInstance {}
