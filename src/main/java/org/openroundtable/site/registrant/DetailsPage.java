package org.openroundtable.site.registrant;

import org.openroundtable.site.form.EventHead;
import org.openroundtable.site.form.FieldChoices;
import org.openroundtable.site.form.FormView;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Correcting what was typed. */
@CheckedTemplate(basePath = "site/registrant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DetailsPage(EventHead event, MyRegistration mine, FormView form, FieldChoices.Offer offer, FormErrors errors)
        implements TemplateInstance {}
