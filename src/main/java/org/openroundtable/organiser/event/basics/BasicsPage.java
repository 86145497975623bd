package org.openroundtable.organiser.event.basics;

import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.web.form.CountryOptions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks what an event is called, and what it says of itself. */
@CheckedTemplate(basePath = "organiser/event/basics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BasicsPage(EditorView editor, FormView form, CountryOptions countries) implements TemplateInstance {}
