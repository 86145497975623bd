package org.openroundtable.organiser.creation;

import java.util.List;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Begins an event from nothing.
 *
 * @param zones by their IANA names
 */
@CheckedTemplate(basePath = "organiser/creation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record NewEventPage(NewEventForm form, List<String> zones, FormErrors errors) implements TemplateInstance {}
