package org.openroundtable.organiser.invitation.code;

import org.openroundtable.language.Text;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * Changing a code.
 *
 * @param meanwhile what others have made of it since the form was read; null: nothing
 */
@CheckedTemplate(basePath = "organiser/invitation/code", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CodePage(String slug, Text title, Long id, CodeForm form, FormErrors errors, CodeForm meanwhile)
        implements TemplateInstance {}
