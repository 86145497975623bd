package org.openroundtable.organiser.home;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The events that one may see. */
@CheckedTemplate(basePath = "organiser/home", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OrganiserHomePage(List<OwnEvent> events) implements TemplateInstance {}
