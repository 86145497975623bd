package org.openroundtable.organiser.event.basics;

import java.util.List;

import org.openroundtable.event.LinkedDocument;
import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.web.form.CountryOptions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks what an event is called, and what it says of itself.
 *
 * @param languages to choose from, BCP 47 tags
 * @param accent null: it has no colour of its own
 */
@CheckedTemplate(basePath = "organiser/event/basics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BasicsPage(
        EditorView editor,
        FormView form,
        CountryOptions countries,
        List<String> languages,
        AccentView accent,
        List<LinkedDocument.Kind> kinds)
        implements TemplateInstance {}
