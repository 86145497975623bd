package org.openroundtable.site.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says above a page that it is not live.
 *
 * @param editor path of the event's page among the organisers'
 */
@CheckedTemplate(basePath = "site/preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PreviewBanner(String editor) implements TemplateInstance {}
