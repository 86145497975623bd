package org.openroundtable.organiser.signin;

import org.openroundtable.organiser.access.SignInRequired;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks who it is.
 *
 * @param then where to go on, a path of this site
 * @param kept what was sent there; empty: nothing, or, in the middle of something, what can't be kept
 * @param why it is asked in the middle of something; null: it is not
 * @param emergency asks for the password, though only one administrator has one
 */
@CheckedTemplate(basePath = "organiser/signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record SignInPage(
        String then, String kept, String email, SignInRequired.Why why, boolean emergency, FormErrors errors)
        implements TemplateInstance {}
