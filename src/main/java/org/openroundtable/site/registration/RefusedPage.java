package org.openroundtable.site.registration;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A change that came too late, or of something that is gone. */
@CheckedTemplate(basePath = "site/registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusedPage(EventHead event, String path, boolean tooLate) implements TemplateInstance {}
