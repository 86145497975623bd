package org.openroundtable.organiser.event.terms;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks when and how people may register. */
@CheckedTemplate(basePath = "organiser/event/terms", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record TermsPage(EditorView editor, FormView form) implements TemplateInstance {}
