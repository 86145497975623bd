package org.openroundtable.organiser.registration.bulk;

import org.openroundtable.language.Text;
import org.openroundtable.registration.bulk.BulkProgress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How far the work on many has come, and for whom it could not be done. */
@CheckedTemplate(basePath = "organiser/registration/bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkProgressPage(String slug, Text title, Long job, BulkProgress progress) implements TemplateInstance {}
