package org.openroundtable.site.registrant;

import org.openroundtable.site.form.EventHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A change that came too late, or of something that is gone. */
@CheckedTemplate(basePath = "site/registrant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusedPage(EventHead event, String path, boolean tooLate) implements TemplateInstance {}
