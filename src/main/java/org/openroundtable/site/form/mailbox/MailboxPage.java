package org.openroundtable.site.form.mailbox;

import org.openroundtable.site.form.EventHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * The answer has gone to the address. The page is the event's and the same for everybody: it knows neither the address,
 * which would then stand in its own address, logs and histories, nor what became of the request.
 */
@CheckedTemplate(basePath = "site/form/mailbox", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record MailboxPage(EventHead event) implements TemplateInstance {}
