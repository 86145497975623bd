package org.openroundtable.organiser.creation;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Begins an event from a document. */
@CheckedTemplate(basePath = "organiser/creation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DocumentPage(String document, FormErrors errors) implements TemplateInstance {}
