package org.openroundtable.site.event;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The organisations that take part in an event. */
@CheckedTemplate(basePath = "site/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganisationsPage(PageHead head, PublicEventView view, TakingPart takingPart) implements TemplateInstance {}
