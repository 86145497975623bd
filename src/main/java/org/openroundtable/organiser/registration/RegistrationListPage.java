package org.openroundtable.organiser.registration;

import org.openroundtable.organiser.registration.ListView.EventTitle;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Who has registered for an event. */
@CheckedTemplate(basePath = "organiser/registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegistrationListPage(EventTitle event, ListView list) implements TemplateInstance {}
