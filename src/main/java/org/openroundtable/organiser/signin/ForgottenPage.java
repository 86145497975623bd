package org.openroundtable.organiser.signin;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks for the address whose password was forgotten.
 *
 * @param sent the address was taken; the page says the same whether it has an account or not
 */
@CheckedTemplate(basePath = "organiser/signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ForgottenPage(String email, boolean sent, FormErrors errors) implements TemplateInstance {}
