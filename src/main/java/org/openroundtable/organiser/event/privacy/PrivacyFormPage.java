package org.openroundtable.organiser.event.privacy;

import java.util.List;

import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.organiser.editor.EditorView;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks what becomes of personal data. */
@CheckedTemplate(basePath = "organiser/event/privacy", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PrivacyFormPage(EditorView editor, FormView form, List<PrivacyLaw> laws) implements TemplateInstance {}
