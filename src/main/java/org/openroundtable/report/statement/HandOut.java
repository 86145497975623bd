package org.openroundtable.report.statement;

import org.openroundtable.report.disclosure.Licence;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A statement as a document that stands by itself (HTML). */
@CheckedTemplate(basePath = "report/statement", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record HandOut(StatementView statement, Licence licence) implements TemplateInstance {}
