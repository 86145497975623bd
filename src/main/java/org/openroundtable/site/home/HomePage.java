package org.openroundtable.site.home;

import java.util.List;

import org.openroundtable.site.event.PageHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The next event, null if none is planned, and what else is. */
@CheckedTemplate(basePath = "site/home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HomePage(PageHead head, EventCard next, List<EventCard> others) implements TemplateInstance {}
