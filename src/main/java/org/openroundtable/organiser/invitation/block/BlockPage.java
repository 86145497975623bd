package org.openroundtable.organiser.invitation.block;

import org.openroundtable.language.Text;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Changing a block.
 *
 * @param session in which the places are; null: the event as a whole
 * @param meanwhile what others have made of it since the form was read; null: nothing
 */
@CheckedTemplate(basePath = "organiser/invitation/block", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record BlockPage(String slug, Text title, Long id, Text session, BlockForm form, FormErrors errors, BlockForm meanwhile)
        implements TemplateInstance {}
