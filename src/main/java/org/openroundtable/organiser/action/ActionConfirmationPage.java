package org.openroundtable.organiser.action;

import org.openroundtable.language.Text;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Says whom an action concerns before it is done.
 *
 * @param session that it is about; null: the event
 * @param letters how many would be written to
 */
@CheckedTemplate(basePath = "organiser/action", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record ActionConfirmationPage(String path, Text title, ActionForm form, Text session, long letters)
        implements TemplateInstance {}
