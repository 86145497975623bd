package org.openroundtable.organiser.creation;

import org.openroundtable.organiser.editor.FaultLines;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Begins an event from a document.
 *
 * @param typed what was pasted; empty: nothing
 * @param wrong with what was sent
 */
@CheckedTemplate(basePath = "organiser/creation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DocumentPage(String typed, FaultLines wrong, FormErrors errors) implements TemplateInstance {}
