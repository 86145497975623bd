package org.openroundtable.organiser.registration.detail;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says what cancelling somebody's registration does, and asks why.
 *
 * @param reason as typed; null: nothing yet
 * @param told the registrant is to read it
 */
@CheckedTemplate(basePath = "organiser/registration/detail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CancellationPage(Holder holder, String reason, boolean told, FormErrors errors) implements TemplateInstance {}
