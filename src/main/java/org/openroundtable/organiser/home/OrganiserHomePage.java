package org.openroundtable.organiser.home;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The events that one may see.
 *
 * @param mayCreate whether one may begin another
 */
@CheckedTemplate(basePath = "organiser/home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganiserHomePage(List<OwnEvent> drafts, List<OwnEvent> events, boolean mayCreate) implements TemplateInstance {}
