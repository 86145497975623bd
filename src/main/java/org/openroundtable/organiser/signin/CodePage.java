package org.openroundtable.organiser.signin;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks for the code of the second factor.
 *
 * @param then where to go on, a path of this site
 * @param kept what was sent there; empty: nothing
 */
@CheckedTemplate(basePath = "organiser/signin", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodePage(String then, String kept, FormErrors errors) implements TemplateInstance {}
