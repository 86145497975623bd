package org.openroundtable.organiser.settings;

import org.openroundtable.installation.LegalPage;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks what a page about whoever runs the installation says.
 *
 * @param field of the text in the form
 * @param isShown it is written, and the site links to it
 */
@CheckedTemplate(basePath = "organiser/settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LegalTextFormPage(SettingsArea area, LegalPage page, String field, FormView form, boolean isShown)
        implements TemplateInstance {}
