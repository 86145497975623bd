package org.openroundtable.web.guard;

import java.util.List;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** A form that could not be taken, with everything that was typed, to be sent again to {@code action}. */
@CheckedTemplate(basePath = "layout", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
record LostFormPage(String action, List<Entry> entries) implements TemplateInstance {

    record Entry(String name, String value) {}
}
