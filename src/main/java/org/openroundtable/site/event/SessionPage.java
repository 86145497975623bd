package org.openroundtable.site.event;

import org.openroundtable.site.programme.SessionView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A session of an event. */
@CheckedTemplate(basePath = "site/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SessionPage(PageHead head, PublicEventView view, SessionView session) implements TemplateInstance {}
