package org.openroundtable.site.event;

import org.openroundtable.site.programme.PersonView;
import org.openroundtable.site.programme.ProgrammeView;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Somebody who speaks at an event, with the sessions they are in. */
@CheckedTemplate(basePath = "site/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SpeakerPage(PageHead head, PublicEventView view, PersonView speaker, ProgrammeView programme)
        implements TemplateInstance {}
