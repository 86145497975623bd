package org.openroundtable.site.registration;

import org.openroundtable.web.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks for the address whose link was lost.
 *
 * @param sent the address was taken; the page says the same whether it is registered or not
 */
@CheckedTemplate(basePath = "site/registration", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FindPage(String email, boolean sent, FormErrors errors) implements TemplateInstance {}
