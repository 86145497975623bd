package org.openroundtable.organiser.summary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Ends that figures come by mail.
 *
 * @param ended just now, or before
 */
@CheckedTemplate(basePath = "organiser/summary", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SummaryEndPage(String token, boolean ended) implements TemplateInstance {}
