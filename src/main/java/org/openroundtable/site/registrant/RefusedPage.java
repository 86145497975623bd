package org.openroundtable.site.registrant;

import org.openroundtable.language.Text;
import org.openroundtable.site.form.EventHead;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/**
 * A change that came too late, or of something that is gone.
 *
 * @param inTheWay title of a session at the same time in which they have a place already; null: that is not why
 */
@CheckedTemplate(basePath = "site/registrant", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record RefusedPage(EventHead event, String path, boolean tooLate, Text inTheWay) implements TemplateInstance {}
