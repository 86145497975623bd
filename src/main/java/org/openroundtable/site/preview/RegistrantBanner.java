package org.openroundtable.site.preview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says above a registrant's page that it is seen by somebody else.
 *
 * @param registration path of its page among the organisers'
 */
@CheckedTemplate(basePath = "site/preview", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RegistrantBanner(String registration) implements TemplateInstance {}
