package org.openroundtable.organiser.creation;

import java.util.List;

import org.openroundtable.language.Text;
import org.openroundtable.web.form.FormErrors;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** Begins the next edition of an event. */
@CheckedTemplate(basePath = "organiser/creation", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record CopyPage(CopyForm form, List<Source> sources, FormErrors errors) implements TemplateInstance {

    record Source(String slug, Text title) {}
}
