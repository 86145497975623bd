package org.openroundtable.site.form;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The address is registered; its link was sent to it. Nothing of that registration is shown. */
@CheckedTemplate(basePath = "site/form", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record AlreadyRegisteredPage(EventHead event, String email) implements TemplateInstance {}
