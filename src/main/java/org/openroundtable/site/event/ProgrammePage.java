package org.openroundtable.site.event;

import org.openroundtable.site.programme.ProgrammeView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** An event's programme alone. */
@CheckedTemplate(basePath = "site/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgrammePage(PageHead head, PublicEventView view, ProgrammeView programme) implements TemplateInstance {}
