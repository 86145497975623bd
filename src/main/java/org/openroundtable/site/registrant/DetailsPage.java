package org.openroundtable.site.registrant;

import org.openroundtable.form.FieldOptions;
import org.openroundtable.form.FormView;
import org.openroundtable.site.form.EventHead;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Correcting what was typed. */
@CheckedTemplate(basePath = "site/registrant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record DetailsPage(EventHead event, MyRegistration mine, FormView form, FieldOptions options, FormErrors errors)
        implements TemplateInstance {}
