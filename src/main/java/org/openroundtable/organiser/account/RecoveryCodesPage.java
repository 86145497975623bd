package org.openroundtable.organiser.account;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** The recovery codes, shown once. */
@CheckedTemplate(basePath = "organiser/account", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RecoveryCodesPage(List<String> codes) implements TemplateInstance {}
