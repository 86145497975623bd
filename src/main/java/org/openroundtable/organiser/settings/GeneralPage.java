package org.openroundtable.organiser.settings;

import java.util.List;

import org.openroundtable.language.Language;
import org.openroundtable.organiser.editor.FormView;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What the installation is called, which languages it offers, and how its mails are signed.
 *
 * @param languages to choose from
 * @param sender the address that mails come from
 * @param securityOver the day has passed until which security reports were taken
 */
@CheckedTemplate(basePath = "organiser/settings", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record GeneralPage(
        SettingsArea area,
        FormView form,
        List<Language> languages,
        String sender,
        boolean securityOver,
        FormErrors logoErrors)
        implements TemplateInstance {}
