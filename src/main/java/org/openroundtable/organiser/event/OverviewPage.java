package org.openroundtable.organiser.event;

import org.openroundtable.event.EventPhase;
import org.openroundtable.language.Text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * What there is of an event, with the ways to it.
 *
 * @param live the public page
 */
@CheckedTemplate(basePath = "organiser/event", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OverviewPage(String slug, Text title, EventPhase phase, String live) implements TemplateInstance {}
