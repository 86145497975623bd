package org.openroundtable.site.delegation;

import org.openroundtable.form.FieldOptions;
import org.openroundtable.form.FormView;
import org.openroundtable.site.delegation.DelegationPage.Person;
import org.openroundtable.site.form.EventHead;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Asks who comes instead of somebody.
 *
 * @param path of the page of the organisation
 */
@CheckedTemplate(basePath = "site/delegation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ReplacementPage(
        EventHead event, String path, Person former, FormView form, FieldOptions options, FormErrors errors)
        implements TemplateInstance {}
