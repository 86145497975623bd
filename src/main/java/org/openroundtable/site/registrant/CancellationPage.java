package org.openroundtable.site.registrant;

import org.openroundtable.site.form.EventHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says what cancelling will do, before it does it.
 *
 * @param session the one place to give up; null: the whole registration
 */
@CheckedTemplate(basePath = "site/registrant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CancellationPage(EventHead event, MyRegistration mine, MyRegistration.Row session) implements TemplateInstance {}
