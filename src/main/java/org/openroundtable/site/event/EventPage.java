package org.openroundtable.site.event;

import org.openroundtable.site.programme.ProgrammeDays;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** All about an event on one page. */
@CheckedTemplate(basePath = "site/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record EventPage(PageHead head, PublicEventView view, ProgrammeDays programme, TakingPart takingPart)
        implements TemplateInstance {}
