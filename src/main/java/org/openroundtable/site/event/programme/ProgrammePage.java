package org.openroundtable.site.event.programme;

import org.openroundtable.site.event.PageHead;
import org.openroundtable.site.event.PublicEventView;
import org.openroundtable.site.programme.ProgrammeDays;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The programme of an event, or one day of it. */
@CheckedTemplate(basePath = "site/event/programme", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgrammePage(PageHead head, PublicEventView view, ProgrammeDays programme) implements TemplateInstance {}
