package org.openroundtable.organiser.account;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks who it is.
 *
 * @param then where to go on, a path of this site
 */
@CheckedTemplate(basePath = "organiser/account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record SignInPage(String then, String email, FormErrors errors) implements TemplateInstance {}
