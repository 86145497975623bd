package org.openroundtable.site.event.changes;

import java.util.List;

import org.openroundtable.site.event.PageHead;
import org.openroundtable.site.event.PublicEventView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** What has changed in an event, the latest first. */
@CheckedTemplate(basePath = "site/event/changes", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ChangesPage(PageHead head, PublicEventView view, List<ChangeLogEntry> entries) implements TemplateInstance {}
