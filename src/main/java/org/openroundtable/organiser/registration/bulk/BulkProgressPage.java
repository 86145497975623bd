package org.openroundtable.organiser.registration.bulk;

import org.openroundtable.language.Text;
import org.openroundtable.registration.bulk.BulkProgress;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * How far the work on many has come, how many were written to, and for whom it could not be done.
 *
 * @param letters those with whom something is done are written to
 */
@CheckedTemplate(basePath = "organiser/registration/bulk", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BulkProgressPage(String slug, Text title, Long job, BulkProgress progress, boolean letters)
        implements TemplateInstance {}
