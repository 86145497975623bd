package org.openroundtable.organiser.creation;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Begins an event from a document.
 *
 * @param typed what was pasted; empty: nothing
 */
@CheckedTemplate(basePath = "organiser/creation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DocumentPage(String typed, FormErrors errors) implements TemplateInstance {}
