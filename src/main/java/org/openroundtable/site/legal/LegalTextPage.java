package org.openroundtable.site.legal;

import org.openroundtable.installation.LegalPage;
import org.openroundtable.language.Text;
import org.openroundtable.site.event.PageHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Imprint, privacy or accessibility. */
@CheckedTemplate(basePath = "site/legal", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LegalTextPage(PageHead head, LegalPage page, Text text) implements TemplateInstance {}
