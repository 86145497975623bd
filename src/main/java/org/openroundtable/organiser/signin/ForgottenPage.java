package org.openroundtable.organiser.signin;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks for the address whose password was forgotten.
 *
 * @param sent the address was taken; the page says the same whether it has an account or not
 * @param ended it stands where a link has led that is good for nothing any more
 */
@CheckedTemplate(basePath = "organiser/signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ForgottenPage(String email, boolean sent, boolean ended, FormErrors errors) implements TemplateInstance {

    /** For whoever comes with a link that was used, or is too old. */
    static ForgottenPage instead() {
        return new ForgottenPage("", false, true, FormErrors.none());
    }
}
