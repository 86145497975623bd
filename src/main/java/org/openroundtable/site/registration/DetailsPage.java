package org.openroundtable.site.registration;

import org.openroundtable.web.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Correcting what was typed. */
@CheckedTemplate(basePath = "site/registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DetailsPage(EventHead event, MyRegistration mine, RegistrationForm form, Choices.Offer offer, FormErrors errors)
        implements TemplateInstance {}
