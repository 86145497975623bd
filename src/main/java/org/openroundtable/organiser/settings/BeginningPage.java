package org.openroundtable.organiser.settings;

import java.util.List;

import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.language.Text;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks what new events begin with.
 *
 * @param questions that they ask, as they are called in the reader's language; null: the standard ones
 * @param sources events whose questions they could ask
 */
@CheckedTemplate(basePath = "organiser/settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BeginningPage(
        SettingsArea area, FormView form, List<PrivacyLaw> laws, List<String> questions, List<Source> sources)
        implements TemplateInstance {

    record Source(String slug, Text title) {}
}
