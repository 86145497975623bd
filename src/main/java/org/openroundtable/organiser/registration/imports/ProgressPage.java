package org.openroundtable.organiser.registration.imports;

import java.util.List;

import org.openroundtable.organiser.registration.imports.IntakePage.Event;
import org.openroundtable.registration.exchange.ImportProgress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far the registering of a table has come, and who could not be registered. */
@CheckedTemplate(basePath = "organiser/registration/imports", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ProgressPage(Event event, Long id, String fileName, ImportProgress progress, List<FaultLine> lines)
        implements TemplateInstance {}
