package org.openroundtable.site.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * There is nothing to see yet of a draft.
 *
 * @param editor path of the event's page among the organisers'
 */
@CheckedTemplate(basePath = "site/preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record IncompletePage(String editor) implements TemplateInstance {}
