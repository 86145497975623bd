package org.openroundtable.site.home;

import java.util.List;

import org.openroundtable.site.event.PageHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All events. */
@CheckedTemplate(basePath = "site/home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EventListPage(PageHead head, List<EventCard> upcoming, List<EventCard> previous) implements TemplateInstance {}
