package org.openroundtable.site.registrant.find;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks for the address whose link was lost.
 *
 * @param sent the address was taken; the page says the same whether it is registered or not
 */
@CheckedTemplate(basePath = "site/registrant/find", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record FindPage(String email, boolean sent, FormErrors errors) implements TemplateInstance {}
