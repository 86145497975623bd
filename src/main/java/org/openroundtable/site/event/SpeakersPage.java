package org.openroundtable.site.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Who speaks at an event. */
@CheckedTemplate(basePath = "site/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SpeakersPage(PageHead head, PublicEventView view) implements TemplateInstance {}
