package org.openroundtable.organiser.signin;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Where a password is chosen by the link in a mail.
 *
 * @param path of the page itself
 * @param name what the account is to be called
 * @param fresh it is new, and has no name yet
 */
@CheckedTemplate(basePath = "organiser/signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record PasswordPage(String path, String email, String name, boolean fresh, long shortest, FormErrors errors)
        implements TemplateInstance {}
