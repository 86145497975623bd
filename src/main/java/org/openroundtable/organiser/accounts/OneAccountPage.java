package org.openroundtable.organiser.accounts;

import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** One account: its roles, and how it ends. */
@CheckedTemplate(basePath = "organiser/accounts", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record OneAccountPage(AccountView account, FormErrors errors) implements TemplateInstance {}
