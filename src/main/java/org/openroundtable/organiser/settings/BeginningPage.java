package org.openroundtable.organiser.settings;

import java.util.List;

import org.openroundtable.event.privacy.PrivacyLaw;
import org.openroundtable.organiser.editor.FormView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Asks what new events begin with. */
@CheckedTemplate(basePath = "organiser/settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BeginningPage(SettingsArea area, FormView form, List<PrivacyLaw> laws) implements TemplateInstance {}
